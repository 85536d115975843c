using StpLang.Binding;
using StpLang.Notation;
using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Vocabulary;

namespace StpLang;

/// <summary>What declarations would give whose headers have faults. The faults are told there, and not again at each use.</summary>
/// <param name="Names">Words that may be the name of such a declaration.</param>
/// <param name="Nameless">How many declarations lack their names.</param>
internal sealed record HalfDeclared(HashSet<string> Names, int Nameless)
{
    /// <summary>What there is in some files. Only what has faults is looked at.</summary>
    public static HalfDeclared In(PlanFiles files)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        var nameless = 0;
        foreach (var file in files.All.Where(file => file.NotText is null))
        {
            var tree = file.Tree.Green;
            for (var i = tree.NextProblem(0); i < tree.ChildCount; i = tree.NextProblem(i + 1))
            {
                var unit = file.Units[i];
                if (unit.IsDeclaration)
                {
                    names.UnionWith(WordsOf((GreenBranch)unit.Green));
                    nameless += IsNameless((GreenBranch)unit.Green) ? 1 : 0;
                }
                else if (unit.IsStray)
                {
                    if (StrayReader.NameIn(unit.Green.ToString()) is { } name)
                    {
                        names.Add(name);
                    }

                    // The value of a definition goes on.
                    if (
                        i > 0
                        && file.Units[i - 1] is { Green: GreenBranch { Kind: SyntaxKind.Let } } let
                        && let.Green.LastToken() is { EndsLine: false }
                    )
                    {
                        names.UnionWith(let.Names.Select(each => each.Name));
                    }
                }
            }
        }

        return new HalfDeclared(names, nameless);
    }

    private static IEnumerable<string> WordsOf(GreenBranch declaration)
    {
        if (HeaderReader.Of(declaration) is { } header)
        {
            return header.Words;
        }

        // Of a definition all before its sign.
        return declaration.Kind == SyntaxKind.Let
            ? Children(declaration)
                .OfType<GreenToken>()
                .Where(token => token is { Kind: SyntaxKind.Word, IsSkipped: true })
                .Select(token => token.Text)
            : [];
    }

    private static bool IsNameless(GreenBranch declaration) =>
        PlanVocabulary.Get(SyntaxFacts.DeclarationKindOf(declaration)).Header
            is { Names: [{ IsDeclaring: true }, ..] }
        && Children(declaration).OfType<GreenToken>().Skip(1).FirstOrDefault()
            is { IsMissing: true };

    private static IEnumerable<GreenNode> Children(GreenBranch branch)
    {
        for (var i = 0; i < branch.ChildCount; i++)
        {
            yield return branch.ChildAt(i);
        }
    }
}
