using StpLang.Model;
using StpLang.Symbols;

namespace StpLang.Binding;

/// <summary>A top declaration as understood, with what that was worked out from.</summary>
internal sealed class BoundUnit
{
    private Recorded? _recorded;

    public required DeclarationUnit Unit { get; init; }

    /// <summary>The declaration; null for <c>include</c> and <c>let</c>, which are not part of the model.</summary>
    public required Declaration? Declaration { get; init; }

    /// <summary>Whether all of it is understood: nothing in it is in error, nor what its values come from.</summary>
    public required bool IsComplete { get; init; }

    public required UnitDiagnostic[] Diagnostics { get; init; }

    public required Dependencies Dependencies { get; init; }

    /// <summary>What its words stand for: made when first asked for and kept as long as it holds.</summary>
    /// <param name="names">The names of the plan.</param>
    /// <param name="record">Makes it.</param>
    public BindingRecord RecordIn(NameTable names, Func<DeclarationUnit, BindingRecord> record)
    {
        // What is in error is bound no further than to its finding, so not all it depends on is known.
        if (_recorded is { } known && (IsComplete || ReferenceEquals(known.Names, names)))
        {
            return known.Record;
        }

        var made = new Recorded(names, record(Unit));
        Volatile.Write(ref _recorded, made);
        return made.Record;
    }

    private sealed record Recorded(NameTable Names, BindingRecord Record);
}
