using System.Collections.Immutable;

namespace StpLang.Registers;

/// <summary>The areas of the 42 integrated care boards by their ONS codes, with the codes of the boards in the NHS lists.</summary>
/// <remarks>
/// Source: Office for National Statistics, Integrated Care Boards (July 2022 and April 2023) Names and Codes in England, under the
/// Open Government Licence v3.0, compared in three published copies. Two boards got other codes in April 2023.
/// </remarks>
internal static class IntegratedCareBoards2022
{
    /// <summary>All of them, by code.</summary>
    public static readonly ImmutableArray<Footprint> All =
    [
        new("E54000008", "Cheshire and Merseyside", "QYG"),
        new("E54000010", "Staffordshire and Stoke-on-Trent", "QNC"),
        new("E54000011", "Shropshire, Telford and Wrekin", "QOC"),
        new("E54000013", "Lincolnshire", "QJM"),
        new("E54000015", "Leicester, Leicestershire and Rutland", "QK1"),
        new("E54000018", "Coventry and Warwickshire", "QWU"),
        new("E54000019", "Herefordshire and Worcestershire", "QGH"),
        new("E54000022", "Norfolk and Waveney", "QMM"),
        new("E54000023", "Suffolk and North East Essex", "QJG"),
        new("E54000024", "Bedfordshire, Luton and Milton Keynes", "QHG"),
        new("E54000025", "Hertfordshire and West Essex", "QM7"),
        new("E54000026", "Mid and South Essex", "QH8"),
        new("E54000027", "North West London", "QRV"),
        new("E54000028", "North Central London", "QMJ"),
        new("E54000029", "North East London", "QMF"),
        new("E54000030", "South East London", "QKK"),
        new("E54000031", "South West London", "QWE"),
        new("E54000032", "Kent and Medway", "QKS"),
        new("E54000034", "Frimley", "QNQ"),
        new("E54000036", "Cornwall and the Isles of Scilly", "QT6"),
        new("E54000037", "Devon", "QJK"),
        new("E54000038", "Somerset", "QSL"),
        new("E54000039", "Bristol, North Somerset and South Gloucestershire", "QUY"),
        new("E54000040", "Bath and North East Somerset, Swindon and Wiltshire", "QOX"),
        new("E54000041", "Dorset", "QVV"),
        new("E54000042", "Hampshire and Isle of Wight", "QRL"),
        new("E54000043", "Gloucestershire", "QR1"),
        new("E54000044", "Buckinghamshire, Oxfordshire and Berkshire West", "QU9"),
        new("E54000048", "Lancashire and South Cumbria", "QE1"),
        new("E54000050", "North East and North Cumbria", "QHM"),
        new("E54000051", "Humber and North Yorkshire", "QOQ"),
        new("E54000054", "West Yorkshire", "QWO"),
        new("E54000055", "Birmingham and Solihull", "QHL"),
        new("E54000056", "Cambridgeshire and Peterborough", "QUE"),
        new("E54000057", "Greater Manchester", "QOP"),
        new("E54000058", "Derby and Derbyshire", "QJ2"),
        new("E54000059", "Northamptonshire", "QPM"),
        new("E54000060", "Nottingham and Nottinghamshire", "QT1"),
        new("E54000061", "South Yorkshire", "QF7"),
        new("E54000062", "Black Country", "QUA"),
        new("E54000063", "Surrey Heartlands", "QXU") { FormerCode = "E54000052" },
        new("E54000064", "Sussex", "QNX") { FormerCode = "E54000053" },
    ];

    private static readonly Dictionary<string, Footprint> ByAnyCode = All.SelectMany(area =>
            new[] { area.Code, area.OdsCode, area.FormerCode }
                .OfType<string>()
                .Select(code => (code, area))
        )
        .ToDictionary(each => each.code, each => each.area, StringComparer.Ordinal);

    /// <summary>The area with that ONS code, of July 2022 or April 2023, or whose board has that ODS code; null where none has it.</summary>
    public static Footprint? Find(string code) => ByAnyCode.GetValueOrDefault(code);
}
