using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Text;
using StpLang.Values;

namespace StpLang.Binding;

/// <summary>A top declaration as understood, with what that was worked out from.</summary>
internal sealed class BoundUnit
{
    private Recorded? _recorded;

    public required DeclarationUnit Unit { get; init; }

    /// <summary>The declaration; null for <c>include</c>, <c>let</c> and what is none, which are not part of the model.</summary>
    public Declaration? Declaration { get; init; }

    /// <summary>The value of a <c>let</c>.</summary>
    public Value? Value { get; init; }

    /// <summary>Whether all of it is understood: nothing in it is in error, nor what its values come from.</summary>
    public required bool IsComplete { get; init; }

    /// <summary>What is wrong with its meaning, in the order of the text.</summary>
    public Finding[] Findings { get; init; } = [];

    /// <summary>Where its findings say all there is to say of text that is not of the language, in order.</summary>
    public TextSpan[] Told { get; init; } = [];

    public Dependencies Dependencies { get; init; } = Dependencies.None;

    /// <summary>Of a declaration with many members, each of them, in order; of others none.</summary>
    public BoundMember[] Members { get; init; } = [];

    /// <summary>
    /// Where it is in error: what stood in its place when that was last understood, as far as it stands nowhere else. An editor
    /// goes on with it.
    /// </summary>
    public BoundUnit[] Held { get; private init; } = [];

    /// <summary>What is read in its place: itself or, where it is in error, what it holds.</summary>
    public BoundUnit[] Read() => Held.Length > 0 ? Held : [this];

    /// <summary>The same, holding what stood there before.</summary>
    public BoundUnit Holding(BoundUnit[] held) =>
        held.Length == 0
            ? this
            : new BoundUnit
            {
                Unit = Unit,
                Declaration = Declaration,
                Value = Value,
                IsComplete = IsComplete,
                Findings = Findings,
                Told = Told,
                Dependencies = Dependencies,
                Members = Members,
                Held = held,
            };

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

    /// <summary>Whether a finding of something in a place is told by another one.</summary>
    /// <param name="told">Where findings say all there is to say, in order.</param>
    /// <param name="span">The place.</param>
    public static bool Explains(TextSpan[] told, TextSpan span)
    {
        // The last that begins no later; those that begin together lie in one another.
        var (from, to) = (0, told.Length);
        while (from < to)
        {
            var middle = (from + to) / 2;
            if (told[middle].Start <= span.Start)
            {
                from = middle + 1;
            }
            else
            {
                to = middle;
            }
        }

        return from > 0 && told[from - 1].Contains(span);
    }

    /// <summary>Whether nobody who read the other one would read anything else here.</summary>
    public bool MeansSame(BoundUnit other) =>
        ReferenceEquals(this, other)
        || (
            IsComplete
            && other.IsComplete
            && Equals(Value, other.Value)
            && Meaning.IsSame(Declaration, other.Declaration)
            && OriginMap.HaveSameShape(Unit.Green, other.Unit.Green)
            && Dependencies.Covers(other.Dependencies)
            && other.Dependencies.Covers(Dependencies)
        );

    /// <summary>Whether whoever asked the other one for values would get the same here.</summary>
    public bool HasSameValues(BoundUnit other) =>
        IsComplete
        && other.IsComplete
        && Equals(Value, other.Value)
        && Meaning.HasSameValues(Declaration, other.Declaration);

    private sealed record Recorded(NameTable Names, BindingRecord Record);
}
