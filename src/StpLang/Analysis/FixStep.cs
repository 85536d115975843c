using StpLang.Model;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Analysis;

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

    /// <summary>States a property: in the place of what is written there, else as a new one.</summary>
    /// <param name="declaration">The declaration whose property it is.</param>
    /// <param name="property">The property.</param>
    /// <param name="source">Its value as the language writes it.</param>
    public static FixStep State(
        Declaration declaration,
        PropertyDefinition property,
        string source
    ) =>
        declaration.Find(property) is { } written
            ? new Replace(written.Origin, source)
            : new AddTo(declaration, $"{property.Name}: {source}");

    /// <summary>Puts a property or declaration into a block, after what stands there.</summary>
    /// <param name="Into">The declaration whose block it is.</param>
    /// <param name="Source">What to put in, as the language writes it, on one line: <c>quorum: 5</c>.</param>
    public sealed record AddTo(Declaration Into, string Source) : FixStep
    {
        /// <inheritdoc/>
        public override Origin Place => Into.Extent;
    }

    /// <summary>Puts a declaration at the top, after another top declaration.</summary>
    /// <param name="After">The top declaration.</param>
    /// <param name="Source">What to put in, as the language writes it; lines end in LF.</param>
    public sealed record AddAfter(Declaration After, string Source) : FixStep
    {
        /// <inheritdoc/>
        public override Origin Place => After.Extent;
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
