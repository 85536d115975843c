namespace StpLang.LanguageServer.Protocol;

/// <summary>A figure of a year.</summary>
internal sealed record TableCell
{
    /// <summary>The figure; empty where the year has none.</summary>
    public required string Text { get; init; }

    /// <summary>Whether an expression gives it, so that it is changed in the text.</summary>
    public required bool IsWorkedOut { get; init; }
}
