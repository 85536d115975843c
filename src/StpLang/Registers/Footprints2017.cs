using System.Collections.Immutable;

namespace StpLang.Registers;

/// <summary>
/// The 44 footprints by their ONS codes of April 2017, when four of them got new codes, with their codes in the NHS lists.
/// </summary>
/// <remarks>
/// Sources: Office for National Statistics, Sustainability and Transformation Partnerships (April 2017) Names and Codes in
/// England, and the list of 2016 before it; NHS Organisation Data Service, list of STPs. Both under the Open Government
/// Licence v3.0.
/// </remarks>
internal static class Footprints2017
{
    /// <summary>All of them, by code.</summary>
    public static readonly ImmutableArray<Footprint> All =
    [
        new("E54000005", "West Yorkshire", "QWO"),
        new("E54000006", "Humber, Coast and Vale", "QOQ"),
        new("E54000007", "Greater Manchester", "QOP"),
        new("E54000008", "Cheshire and Merseyside", "QYG"),
        new("E54000009", "South Yorkshire and Bassetlaw", "QF7"),
        new("E54000010", "Staffordshire", "QNC"),
        new("E54000011", "Shropshire and Telford and Wrekin", "QOC"),
        new("E54000012", "Derbyshire", "QJ2"),
        new("E54000013", "Lincolnshire", "QJM"),
        new("E54000014", "Nottinghamshire", "QT1"),
        new("E54000015", "Leicester, Leicestershire and Rutland", "QK1"),
        new("E54000016", "The Black Country", "QUA"),
        new("E54000017", "Birmingham and Solihull", "QHL"),
        new("E54000018", "Coventry and Warwickshire", "QWU"),
        new("E54000019", "Herefordshire and Worcestershire", "QGH"),
        new("E54000020", "Northamptonshire", "QPM"),
        new("E54000021", "Cambridgeshire and Peterborough", "QUE"),
        new("E54000022", "Norfolk and Waveney", "QMM"),
        new("E54000023", "Suffolk and North East Essex", "QJG"),
        new("E54000024", "Milton Keynes, Bedfordshire and Luton", "QHG"),
        new("E54000025", "Hertfordshire and West Essex", "QM7"),
        new("E54000026", "Mid and South Essex", "QH8"),
        new("E54000027", "North West London", "QRV"),
        new("E54000028", "North Central London", "QMJ"),
        new("E54000029", "North East London", "QMF"),
        new("E54000030", "South East London", "QKK"),
        new("E54000031", "South West London", "QWE"),
        new("E54000032", "Kent and Medway", "QKS"),
        new("E54000033", "Sussex and East Surrey", "QNX"),
        new("E54000034", "Frimley Health", "QNQ"),
        new("E54000035", "Surrey Heartlands", "QXU"),
        new("E54000036", "Cornwall and the Isles of Scilly", "QT6"),
        new("E54000037", "Devon", "QJK"),
        new("E54000038", "Somerset", "QSL"),
        new("E54000039", "Bristol, North Somerset and South Gloucestershire", "QUY"),
        new("E54000040", "Bath, Swindon and Wiltshire", "QOX"),
        new("E54000041", "Dorset", "QVV"),
        new("E54000042", "Hampshire and the Isle of Wight", "QRL"),
        new("E54000043", "Gloucestershire", "QR1"),
        new("E54000044", "Buckinghamshire, Oxfordshire and Berkshire West", "QU9"),
        new("E54000045", "Durham, Darlington, Teesside, Hambleton, Richmondshire and Whitby", "QMK")
        {
            FormerCode = "E54000003",
        },
        new("E54000046", "Northumberland, Tyne and Wear and North Durham", "QVP")
        {
            FormerCode = "E54000001",
        },
        new("E54000047", "West, North and East Cumbria", "QT8") { FormerCode = "E54000002" },
        new("E54000048", "Lancashire and South Cumbria", "QE1") { FormerCode = "E54000004" },
    ];
}
