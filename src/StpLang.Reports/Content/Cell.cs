using System.Globalization;
using StpLang.Values;

namespace StpLang.Reports.Content;

/// <summary>A cell of a table.</summary>
/// <param name="Text">What it says, as the plan has it; each form of the report makes it safe.</param>
internal sealed record Cell(string Text)
{
    /// <summary>What a figure that the plan does not give says: it is never told as £0.</summary>
    public const string NotStatedText = "not stated";

    /// <summary>The id of what it leads to: the lines that made it, a finding, another table; null for nothing.</summary>
    public string? Target { get; init; }

    /// <summary>Whether its figure is invented to show the form.</summary>
    public bool IsIllustrative { get; init; }

    /// <summary>Whether what it is of is half-typed now, and it says what that last was.</summary>
    public bool IsHeld { get; init; }

    /// <summary>How strongly it is tinted, from 0 to 4: the larger the figure, the stronger.</summary>
    public int Heat { get; init; }

    /// <summary>What is wrong with it, under the text: "short by £200,000"; null where nothing is.</summary>
    public string? Warning { get; init; }

    /// <summary>The id of the finding about it; null where there is none.</summary>
    public string? WarningTarget { get; init; }

    /// <summary>A cell without text.</summary>
    public static Cell Empty { get; } = new("");

    /// <summary>A figure that the plan does not give.</summary>
    public static Cell NotStated { get; } = new(NotStatedText);

    /// <summary>An amount; "not stated" for null.</summary>
    public static Cell Of(Money? money) =>
        money is { } stated ? new Cell(stated.ToString()) : NotStated;

    /// <summary>A count.</summary>
    public static Cell Of(int count) => new(count.ToString("N0", CultureInfo.InvariantCulture));
}
