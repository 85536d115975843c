using StpLang.Model;
using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang.Binding;

/// <summary>A member of a long block as understood: what is bound again beside it takes it as it is.</summary>
internal sealed class BoundMember
{
    private readonly int _offset;

    /// <param name="green">Its text.</param>
    /// <param name="offset">Where that begins in the top declaration.</param>
    /// <param name="declaration">What it means.</param>
    /// <param name="dependencies">What that was worked out from.</param>
    /// <param name="isSound">Whether nothing at all is wrong with it.</param>
    public BoundMember(
        GreenNode green,
        int offset,
        Declaration declaration,
        Dependencies dependencies,
        bool isSound
    )
    {
        Green = green;
        _offset = offset;
        Declaration = declaration;
        Dependencies = dependencies;
        // A value may be another though the name that it is asked for by names what it did.
        IsReusable = isSound && dependencies is { Unresolved.IsEmpty: true, Values.IsEmpty: true };
        Identity = this;
    }

    private BoundMember(BoundMember same, TextUnit unit, int offset)
    {
        Green = same.Green;
        _offset = offset;
        Declaration = same.Declaration.MovedTo(unit, offset - same._offset);
        Dependencies = same.Dependencies;
        IsReusable = true;
        Identity = same.Identity;
    }

    /// <summary>Its text.</summary>
    public GreenNode Green { get; }

    /// <summary>What it means.</summary>
    public Declaration Declaration { get; }

    /// <summary>What that was worked out from.</summary>
    public Dependencies Dependencies { get; }

    /// <summary>Whether it stays as it is while its text and the names it asks for do.</summary>
    public bool IsReusable { get; }

    /// <summary>What it shares with those that were made of it.</summary>
    public object Identity { get; }

    /// <summary>The same in another version of the top declaration, or in another place of it.</summary>
    public BoundMember MovedTo(TextUnit unit, int offset) => new(this, unit, offset);
}
