using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <content>What stands in a block, and what is missing there.</content>
internal sealed partial class UnitBinder
{
    private void BindBlock(
        BlockSyntax block,
        DeclarationDefinition definition,
        string path,
        BlockContents contents
    )
    {
        if (_depth == 1 && _record is null)
        {
            _long = LongBlock.Of(block.Green, _before, _isTouched);
            _literal = LiteralPieces.Of(_unit, _before, _isTouched);
            _dependencies.UsesWindow |= _literal is not null && _before!.Dependencies.UsesWindow;
        }

        for (var i = 0; i < block.ChildCount; i++)
        {
            if (TakeAgain(block, i) is { } taken)
            {
                contents.Nested.Add(taken);
                continue;
            }

            if (block.HasProblems && block.Green.ChildAt(i) is GreenToken { IsSkipped: true })
            {
                ReadStray(block, i, definition, contents);
                continue;
            }

            switch (block.NewNodeAt(i))
            {
                case PropertySyntax property:
                    BindProperty(property, definition, path, contents);
                    break;
                case MemberSyntax member:
                    CheckGivenTwice(member, definition, contents);
                    if (BindInBlock(member, definition, path) is { } nested)
                    {
                        contents.Nested.Add(nested);
                    }

                    break;
            }
        }
    }

    private void BindProperty(
        PropertySyntax syntax,
        DeclarationDefinition definition,
        string path,
        BlockContents contents
    )
    {
        var name = syntax.Name;
        if (definition.FindProperty(name.Text) is not { } property)
        {
            _values.LookInto(syntax.Value, ReportUnknownProperty(name, definition, contents));
            return;
        }

        _record?.Word(name, new PropertySymbol(definition, property));

        if (contents.Seen.TryGetValue(property.Name, out var first))
        {
            Report(
                MeaningRules.DuplicateProperty,
                name.Span,
                $"`{property.Name}` is given twice",
                related: new Related(OriginOf(first), "given first here")
            );
            _values.LookInto(syntax.Value, property);
            return;
        }

        contents.Seen.Add(property.Name, name.Span);
        if (_depth == 1 && _literal?.Find(syntax, property) is { } same)
        {
            contents.Properties.Add(same);
            return;
        }

        _values.Home = contents.Home is { } home ? home with { Property = property } : null;
        var found = _findings.Count;
        var value = _values.Bind(syntax.Value, property.Type, property);
        _values.Home = null;
        if (ReadWritten(syntax, syntax.Colon, syntax.Value, property.Type, definition, found))
        {
            value = ErrorValue.Instance;
        }

        if (value is ErrorValue)
        {
            _isComplete = false;
        }
        else
        {
            contents.Properties.Add(
                new PropertyValue
                {
                    Definition = property,
                    Value = value,
                    NameSpan = name.Span,
                    Origin = OriginOf(syntax.Value.Span),
                    Parts = _values.Parts,
                }
            );
        }
    }

    // The property that was meant, where only one can have been.
    private PropertyDefinition? ReportUnknownProperty(
        SyntaxToken name,
        DeclarationDefinition definition,
        BlockContents contents
    )
    {
        var isNested =
            PlanVocabulary.FindKind(name.Text) is { } kind && definition.Nested.Contains(kind);
        var nearest = isNested
            ? []
            : NearestNames.Of(name.Text, definition.Properties.Select(p => p.Name));
        contents.Meant.UnionWith(nearest);
        var meant = nearest.Select(near => definition.FindProperty(near)!);
        _record?.UnknownWord(name, meant.Select(each => new PropertySymbol(definition, each)));
        var question = NearestNames.Question(nearest);
        var help =
            isNested ? $"`{name.Text}` is a declaration here, written without ':'"
            : question.Length == 0 && definition.Properties.Length > 0
                ? $"it has: {NearestNames.Listed([.. definition.Properties.Select(p => p.Name)])}"
            : null;
        Report(
            MeaningRules.UnknownProperty,
            name.Span,
            $"{definition.Kind.Describe()} has no `{Excerpt.Of(name.Text)}`{question}",
            help,
            data: [.. nearest]
        );
        return nearest.Count == 1 ? meant.Single() : null;
    }

    // What is about another declaration, or can be there once only, is given once in its place.
    private void CheckGivenTwice(
        MemberSyntax member,
        DeclarationDefinition parent,
        BlockContents contents
    )
    {
        var definition = member.Definition;
        if (!parent.Nested.Contains(definition.Kind) || definition.MayRepeat)
        {
            return;
        }

        var about = definition.Header.Names is [{ Role: HeaderNameRole.Refers }]
            ? (member as DeclarationSyntax)?.Name ?? (member as FundingSyntax)?.Name
            : null;
        string key;
        if (about is { IsMissing: false } name)
        {
            key = $"{definition.Keyword} {name.Text}";
        }
        else if (definition.Occurrence != Occurrence.Many)
        {
            key = definition.Keyword;
        }
        else
        {
            return;
        }

        var span = NamingSpan(member);
        if (!contents.Seen.TryAdd(key, span))
        {
            Report(
                MeaningRules.DuplicateProperty,
                span,
                $"`{Excerpt.Of(key)}` is given twice",
                related: new Related(OriginOf(contents.Seen[key]), "given first here")
            );
        }
    }

    private void CheckRequired(
        DeclarationSyntax syntax,
        DeclarationDefinition definition,
        BlockContents contents
    )
    {
        // A declaration without a block is not finished; that has been said.
        if (syntax.Block.OpenBrace.IsMissing)
        {
            return;
        }

        foreach (var property in definition.Properties)
        {
            if (
                property.IsRequired
                && !contents.Seen.ContainsKey(property.Name)
                && !contents.Meant.Contains(property.Name)
            )
            {
                var name =
                    syntax.Name is not { IsMissing: false } named ? definition.Kind.Describe()
                    : definition.Header.Names is [{ IsDeclaring: true }, ..]
                        ? $"{definition.Keyword} `{Excerpt.Of(named.Text)}`"
                    : $"`{definition.Keyword} {Excerpt.Of(named.Text)}`";
                Report(
                    MeaningRules.MissingProperty,
                    NamingSpan(syntax),
                    $"{name} needs `{property.Name}`",
                    $"{property.Name}: {property.Type.Describe()} ({property.Summary})",
                    data: [property.Name]
                );
            }
        }
    }
}
