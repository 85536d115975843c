using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <content>Names: what they name, and what is said of one that names nothing.</content>
internal sealed partial class ValueBinder
{
    /// <summary>What a name refers to, which must be of one of the kinds; null, and a finding, where it is not.</summary>
    /// <param name="name">The name.</param>
    /// <param name="token">The last word of it.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="targets">The kinds.</param>
    /// <param name="place">What takes it, for the message.</param>
    public DeclaredSymbol? Resolve(
        string name,
        SyntaxToken token,
        TextSpan span,
        ImmutableArray<DeclarationKind> targets,
        string place
    )
    {
        var symbol = LookUp(name, token);
        if (symbol is null)
        {
            _report?.Invoke(UnknownName(name, name, token, span, targets));
            return null;
        }

        if (!targets.Contains(symbol.Kind))
        {
            Report(
                MeaningRules.WrongKind,
                span,
                $"{place} takes {Articles.Either([.. targets.Select(t => t.Describe())])}; `{Excerpt.Of(name)}` is {symbol.Kind.Describe()}",
                related: At(symbol, $"`{Excerpt.Of(name)}` is declared here")
            );
            return null;
        }

        return symbol;
    }

    /// <summary>Whether something of one of the kinds is called so.</summary>
    public bool IsKnown(string name, ImmutableArray<DeclarationKind> kinds)
    {
        _dependencies.AddName(name);
        return _context.Names.Find(name) is { } symbol && kinds.Contains(symbol.Kind);
    }

    /// <summary>The finding that nothing of one of the kinds is called so.</summary>
    /// <param name="text">What is written.</param>
    /// <param name="name">The name that it may be.</param>
    /// <param name="token">The last word of it; none where it is no one word.</param>
    /// <param name="span">Where it stands.</param>
    /// <param name="targets">The kinds.</param>
    public Finding UnknownName(
        string text,
        string name,
        SyntaxToken token,
        TextSpan span,
        ImmutableArray<DeclarationKind> targets
    )
    {
        var nearest = NotFound(name, token, targets);
        return new Finding(
            MeaningRules.UnresolvedName,
            OriginOf(span),
            $"no {Articles.Either([.. targets.Select(t => t.Keyword())])} called `{Excerpt.Of(text)}`{NearestNames.Question(nearest)}"
        )
        {
            Help = nearest.Count == 0 ? "declare it, or include the file that declares it" : null,
            Data = [.. nearest],
            Name = name,
            NameKinds = targets,
        };
    }

    // What a word names. Every name of the plan is looked up here.
    private DeclaredSymbol? LookUp(string name, SyntaxToken token)
    {
        _dependencies.AddName(name);
        _record?.Refers(token, name);
        return _context.Names.Find(name);
    }

    // Looks up what the words of a path before the last name; the last.
    private SyntaxToken LookUpOwners(NameExpressionSyntax path)
    {
        SyntaxToken last = default;
        var name = "";
        foreach (var token in path.Names)
        {
            if (name.Length > 0)
            {
                LookUp(name, last);
            }

            name = name.Length == 0 ? token.Text : $"{name}.{token.Text}";
            last = token;
        }

        return last;
    }

    // The names near one that is not known.
    private IReadOnlyList<string> NotFound(
        string name,
        SyntaxToken token,
        ImmutableArray<DeclarationKind> kinds
    )
    {
        var unresolved = new UnresolvedName(name, kinds);
        _dependencies.AddUnresolved(unresolved);
        if (_report is null)
        {
            return [];
        }

        var nearest = _context.Names.Suggestions.Nearest(unresolved);
        _record?.Refers(token, name, nearest.Select(near => _context.Names.Find(near)!));
        return nearest;
    }
}
