namespace StpLang.Reports.Content;

/// <summary>A section that a report can have.</summary>
/// <param name="Id">Its name on the command line and in links.</param>
/// <param name="Title">Its heading.</param>
internal sealed record SectionKind(string Id, string Title);
