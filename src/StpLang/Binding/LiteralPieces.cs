using StpLang.Model;
using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <summary>
/// What of a declaration asks for no name: it stays as it is when the declaration is bound again only because something that it
/// asks for is another now.
/// </summary>
internal sealed class LiteralPieces
{
    private readonly Declaration _declaration;
    private readonly string[] _words;

    private LiteralPieces(BoundUnit before)
    {
        _declaration = before.Declaration!;
        var words = new List<string>();
        Add(words, before.Dependencies.Names);
        Add(words, before.Dependencies.Values);
        _words = [.. words];
    }

    /// <summary>The pieces of a unit; null where it is another text, or was not wholly understood.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="before">It as it was.</param>
    /// <param name="isTouched">Whether something that was asked for may be another now.</param>
    public static LiteralPieces? Of(
        DeclarationUnit unit,
        BoundUnit? before,
        Predicate<Dependencies> isTouched
    ) =>
        before is { IsComplete: true, Findings: [], Declaration: not null }
        && ReferenceEquals(before.Unit, unit)
        && !(before.Dependencies.UsesWindow && isTouched(Dependencies.OnWindow))
            ? new LiteralPieces(before)
            : null;

    /// <summary>A property as it was; null where it asks for a name.</summary>
    public PropertyValue? Find(PropertySyntax syntax, PropertyDefinition property) =>
        _declaration.Find(property) is { } found
        && found.NameSpan == syntax.Name.Span
        && !AsksForName(syntax.Value.Green)
            ? found
            : null;

    /// <summary>A nested declaration as it was, to stand in another; null where it asks for a name.</summary>
    public Declaration? Find(MemberSyntax member)
    {
        if (!AsksForName(member.Green))
        {
            foreach (var nested in _declaration.Nested)
            {
                if (nested.Extent.Span == member.Span)
                {
                    return nested.MovedTo(nested.Origin.Unit!, 0);
                }
            }
        }

        return null;
    }

    private static void Add(List<string> words, ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            if (name.Contains('.', StringComparison.Ordinal))
            {
                words.AddRange(name.Split('.'));
            }
            else
            {
                words.Add(name);
            }
        }
    }

    private bool AsksForName(GreenNode node)
    {
        if (node is GreenToken token)
        {
            return token.Kind == SyntaxKind.Word && IsName(token);
        }

        for (var i = 0; i < node.ChildCount; i++)
        {
            if (AsksForName(node.ChildAt(i)))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsName(GreenToken token)
    {
        foreach (var word in _words)
        {
            if (token.TextSpan.SequenceEqual(word))
            {
                return true;
            }
        }

        return false;
    }
}
