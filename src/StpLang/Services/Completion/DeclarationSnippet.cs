using StpLang.CodeFixes;
using StpLang.Syntax;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>A whole declaration with what it needs, laid out the usual way.</summary>
internal sealed class DeclarationSnippet
{
    // What a declaration that requires nothing begins with.
    private const int Usual = 3;

    private readonly DeclarationDefinition _definition;
    private readonly Caret _caret;

    private DeclarationSnippet(DeclarationDefinition definition, Caret caret)
    {
        _definition = definition;
        _caret = caret;
    }

    /// <summary>A declaration of a kind; null where it has to name something, and there is nothing to name.</summary>
    public static Snippet? Of(DeclarationDefinition definition, Caret caret) =>
        new DeclarationSnippet(definition, caret).Write();

    private Snippet? Write()
    {
        Snippet text = _definition.Keyword;
        var names = new List<string>();
        foreach (var name in _definition.Header.Names)
        {
            if (NameFor(name, names) is not { } word)
            {
                return null;
            }

            text +=
                (names.Count == 0 ? " " : $" {_definition.Header.Separator} ") + Snippet.Hole(word);
            names.Add(word);
        }

        return Title() is { } title ? text + title + Body() : null;
    }

    private string? NameFor(HeaderName name, List<string> before)
    {
        var named = Siblings.NamedBy(_definition, _caret);
        return name.Role switch
        {
            HeaderNameRole.Refers => Blank
                .Named(PropertyType.Reference([.. name.Targets]), _caret)
                .Select(each => each.Name)
                .FirstOrDefault(each => !before.Contains(each) && !named.Contains(each)),
            HeaderNameRole.NamesRule => RuleOffers
                .RulesFor(_caret)
                .FirstOrDefault(rule => !named.Contains(rule.Id))
                ?.Id,
            _ => FreeName(name.Label),
        };
    }

    // A name that nothing has, here or in the plan.
    private string FreeName(string wanted)
    {
        var names = _caret.Semantics.Compilation.Names;
        var owner = (_caret.Around as DeclarationSyntax)?.Name.Text;
        var name = wanted;
        for (
            var i = 2;
            names.Find(name) is not null || names.Find($"{owner}.{name}") is not null;
            i++
        )
        {
            name = $"{wanted}_{i}";
        }

        return name;
    }

    private Snippet? Title() =>
        _definition.Kind == DeclarationKind.Include
            ? IncludeOffers.PathsFor(_caret).FirstOrDefault() is { } path
                ? " " + Snippet.Quoted(path)
                : null
            : _definition.Header.Title == TitlePresence.None
                ? ""
                : " " + Snippet.Quoted(_definition.Header.TitleLabel);

    private Snippet Body() =>
        _definition.Body switch
        {
            DeclarationBody.Block => Block(),
            DeclarationBody.Value => ": " + SeriesOffers.Alike(_caret.Window, FigureUnit.Money),
            DeclarationBody.Definition => " = " + Snippet.Hole("0"),
            _ => "",
        };

    private Snippet Block()
    {
        var required = _definition.OwnProperties.Where(each => each.IsRequired).ToList();
        var lines = (required.Count > 0 ? required : _definition.OwnProperties.Take(Usual))
            .Select(each => (each.Name, Value: Blank.For(each, _caret)))
            .Where(each => each.Value is not null)
            .ToList();
        // Values stand in one column; a block without any has a line to write on.
        var column = lines.Select(each => each.Name.Length + 2).DefaultIfEmpty().Max();
        var start = FixWriter.NewLineOf(_caret.Document.Text) + _caret.Indentation;
        var inside =
            lines.Count == 0
                ? $"{start}  " + Snippet.Hole("")
                : Snippet.Join(
                    "",
                    lines.Select(each =>
                        $"{start}  {$"{each.Name}:".PadRight(column)}" + each.Value!
                    )
                );
        return " {" + inside + $"{start}}}";
    }
}
