namespace StpLang.Formatting;

/// <summary>How a plan is laid out.</summary>
public sealed record FormattingOptions
{
    /// <summary>What every plan is laid out with unless told otherwise.</summary>
    public static FormattingOptions Default { get; } = new();

    /// <summary>The column up to which lines may reach; only what cannot be broken goes beyond it.</summary>
    public int Width { get; init; } = 100;

    /// <summary>What ends each line; null where that is what ends the first line of the text.</summary>
    public string? LineBreak { get; init; }

    /// <summary>How many blanks a nested line is indented by.</summary>
    public int Indent { get; init; } = 2;
}
