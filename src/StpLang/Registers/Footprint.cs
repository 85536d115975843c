namespace StpLang.Registers;

/// <summary>A footprint: the area of one sustainability and transformation partnership.</summary>
/// <param name="Code">Its ONS code of April 2017, or of the list that names it: <c>E54000022</c>.</param>
/// <param name="Name">Its name: "Norfolk and Waveney".</param>
/// <param name="OdsCode">Its code in the NHS lists: <c>QMM</c>.</param>
public sealed record Footprint(string Code, string Name, string OdsCode)
{
    /// <summary>The ONS code of 2016 that <see cref="Code"/> took the place of; null where it is the first.</summary>
    public string? FormerCode { get; init; }
}
