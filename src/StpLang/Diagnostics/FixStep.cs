using StpLang.Text;

namespace StpLang.Diagnostics;

/// <summary>One change of a plan.</summary>
public abstract record FixStep
{
    private FixStep() { }

    /// <summary>What of the plan it changes: the text that goes, or the declaration something is put into or after.</summary>
    public abstract Origin Place { get; }

    /// <summary>
    /// The name for a declaration that it puts in; where that is taken in the plan, a number goes behind it. It stands where
    /// the source says <c>$name</c>. Null where it needs none.
    /// </summary>
    public string? NewName { get; init; }

    /// <summary>Puts a property or declaration into a block, after what stands there.</summary>
    /// <param name="Into">Where all of the declaration stands whose block it is.</param>
    /// <param name="Source">What to put in, as the language writes it, on one line: <c>quorum: 5</c>.</param>
    public sealed record AddTo(Origin Into, string Source) : FixStep
    {
        /// <inheritdoc/>
        public override Origin Place => Into;
    }

    /// <summary>Puts a declaration at the top, after another top declaration.</summary>
    /// <param name="After">Where all of the top declaration stands.</param>
    /// <param name="Source">What to put in, as the language writes it; lines end in LF.</param>
    public sealed record AddAfter(Origin After, string Source) : FixStep
    {
        /// <inheritdoc/>
        public override Origin Place => After;
    }

    /// <summary>Puts other text in the place of text.</summary>
    /// <param name="Where">The text.</param>
    /// <param name="Source">What is to stand there.</param>
    public sealed record Replace(Origin Where, string Source) : FixStep
    {
        /// <inheritdoc/>
        public override Origin Place => Where;
    }

    /// <summary>Takes a declaration or property out, with the line if it has one to itself.</summary>
    /// <param name="What">Where all of it stands.</param>
    public sealed record Remove(Origin What) : FixStep
    {
        /// <inheritdoc/>
        public override Origin Place => What;
    }
}
