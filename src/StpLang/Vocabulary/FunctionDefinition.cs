using System.Collections.Immutable;
using System.Diagnostics;
using StpLang.Values;

namespace StpLang.Vocabulary;

/// <summary>A function that expressions may call, or the word <c>of</c> between a percentage and a figure.</summary>
public sealed class FunctionDefinition
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>How it is written: <c>total(series)</c>.</summary>
    public required string Signature { get; init; }

    /// <summary>What it gives, one line without a final full stop.</summary>
    public required string Summary { get; init; }

    /// <summary>What authors used to spreadsheets may call it instead; not understood, but answered with its name.</summary>
    public ImmutableArray<string> Synonyms { get; init; } = [];

    /// <summary>Whether it stands between its two arguments, as <c>of</c> does, instead of before them in brackets.</summary>
    public bool IsInfix { get; init; }

    /// <summary>The fewest arguments it takes.</summary>
    public int MinimumArguments { get; init; } = 1;

    /// <summary>The most arguments it takes; null for any number.</summary>
    public int? MaximumArguments { get; init; }

    /// <summary>What it gives for arguments, of which there are as many as it takes.</summary>
    internal Func<IReadOnlyList<Value>, ArithmeticResult> Evaluate { get; init; } =
        _ => throw new UnreachableException();
}
