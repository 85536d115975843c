using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <summary>Understands one top declaration: what it is, whether it may be so, and what its properties are.</summary>
internal sealed class UnitBinder
{
    private readonly DeclarationUnit _unit;
    private readonly BindingContext _context;
    private readonly List<UnitDiagnostic> _diagnostics = [];
    private readonly Dependencies _dependencies = new();
    private readonly ValueBinder _values;
    private readonly List<BlockContents> _contents;
    private int _depth;

    private UnitBinder(DeclarationUnit unit, BindingContext context)
    {
        _unit = unit;
        _context = context;
        _values = new ValueBinder(context, _dependencies, _diagnostics.Add);
        _contents = context.BlockContents;
    }

    public static BoundUnit Bind(DeclarationUnit unit, BindingContext context)
    {
        var binder = new UnitBinder(unit, context);
        var syntax = unit.CreateSyntax();
        Declaration? declaration = null;
        switch (syntax)
        {
            case IncludeSyntax:
                break;
            case LetSyntax let:
                binder.BindLet(let);
                break;
            default:
                declaration = binder.BindMember(syntax, null, "");
                break;
        }

        binder._diagnostics.Sort(static (a, b) => a.Span.CompareTo(b.Span));
        return new BoundUnit
        {
            Unit = unit,
            Declaration = declaration,
            Diagnostics = [.. binder._diagnostics],
            Dependencies = binder._dependencies,
        };
    }

    private void BindLet(LetSyntax let)
    {
        _context.Path.Add(new ValueName(let.Name.Text, ""));
        _values.Evaluate(let.Value);
        _context.Path.Clear();
    }

    private Declaration? BindMember(MemberSyntax syntax, DeclarationDefinition? parent, string path)
    {
        var definition = PlanVocabulary.Get(SyntaxFacts.DeclarationKindOf(syntax.Kind));
        CheckPlace(syntax, definition, parent);
        return syntax switch
        {
            DeclarationSyntax declaration => BindDeclaration(declaration, definition, path),
            FundingSyntax funding => BindFunding(funding, definition),
            _ => null,
        };
    }

    private void CheckPlace(
        MemberSyntax syntax,
        DeclarationDefinition definition,
        DeclarationDefinition? parent
    )
    {
        if (parent is null ? definition.IsTopLevel : parent.Nested.Contains(definition.Kind))
        {
            return;
        }

        var home = definition.IsTopLevel
            ? "stands outside other declarations"
            : $"belongs in {Articles.Either([.. PlanVocabulary.ParentsOf(definition.Kind).Select(d => Articles.With(d.Keyword))])}";
        Report(
            MeaningRules.MisplacedDeclaration,
            syntax.Keyword.Span,
            parent is null
                ? $"`{definition.Keyword}` {home}"
                : $"`{definition.Keyword}` {home}, not in {Articles.With(parent.Keyword)}",
            definition.IsTopLevel ? "move it out, or look for a '}' missing above" : null
        );
    }

    private Declaration BindDeclaration(
        DeclarationSyntax syntax,
        DeclarationDefinition definition,
        string parentName
    )
    {
        var header = definition.Header.Names;
        var name = BindHeaderName(syntax.Name, header.Length > 0 ? header[0] : null, definition);
        var second = BindHeaderName(
            syntax.SecondName,
            header.Length > 1 ? header[1] : null,
            definition
        );
        var path =
            header is [{ Role: HeaderNameRole.DeclaresInParent }, ..] && parentName.Length > 0
                ? $"{parentName}.{name}"
                : name;

        // One for each depth, used again and again.
        if (_depth == _contents.Count)
        {
            _contents.Add(new BlockContents());
        }

        var members = _contents[_depth++];
        members.Clear();
        BindBlock(syntax.Block, definition, path, members);
        CheckRequired(syntax, definition, members.Seen);
        _depth--;
        return new Declaration
        {
            Definition = definition,
            Name = name,
            SecondName = second,
            Title = syntax.Title?.Value ?? "",
            Documentation = syntax.Documentation,
            Properties = [.. members.Properties],
            Nested = [.. members.Nested],
            Origin = OriginOf(NamingSpan(syntax)),
            Extent = OriginOf(syntax.Span),
        };
    }

    private static TextSpan NamingSpan(MemberSyntax syntax) =>
        syntax switch
        {
            DeclarationSyntax { Name: { IsMissing: false } name } => name.Span,
            FundingSyntax { Name: { IsMissing: false } name } => name.Span,
            _ => syntax.Keyword.Span,
        };

    private string BindHeaderName(
        SyntaxToken token,
        HeaderName? header,
        DeclarationDefinition definition
    )
    {
        if (header is null || token.IsMissing)
        {
            return "";
        }

        if (header.Role == HeaderNameRole.Refers)
        {
            _values.Resolve(token.Text, token.Span, header.Targets, $"`{definition.Keyword}`");
        }

        return token.Text;
    }

    private void BindBlock(
        BlockSyntax block,
        DeclarationDefinition definition,
        string path,
        BlockContents contents
    )
    {
        for (var i = 0; i < block.ChildCount; i++)
        {
            switch (block.ChildAt(i).Node)
            {
                case PropertySyntax property:
                    BindProperty(property, definition, path, contents);
                    break;
                case MemberSyntax member:
                    CheckGivenTwice(member, definition, contents);
                    if (BindMember(member, definition, path) is { } nested)
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
            ReportUnknownProperty(name, definition);
            return;
        }

        if (contents.Seen.TryGetValue(property.Name, out var first))
        {
            Report(
                MeaningRules.DuplicateProperty,
                name.Span,
                $"`{property.Name}` is given twice",
                relatedSpan: first,
                relatedMessage: "given first here"
            );
            return;
        }

        contents.Seen.Add(property.Name, name.Span);
        _context.Path.Add(new ValueName(path, property.Name));
        var value = _values.Bind(syntax.Value, property.Type, property);
        _context.Path.Clear();
        if (value is not ErrorValue)
        {
            contents.Properties.Add(
                new PropertyValue
                {
                    Definition = property,
                    Value = value,
                    NameOrigin = OriginOf(name.Span),
                    Origin = OriginOf(syntax.Value.Span),
                    Parts = _values.Parts,
                }
            );
        }
    }

    private void ReportUnknownProperty(SyntaxToken name, DeclarationDefinition definition)
    {
        var question = NearestNames.Question(name.Text, definition.Properties.Select(p => p.Name));
        var help =
            PlanVocabulary.FindKind(name.Text) is { } kind && definition.Nested.Contains(kind)
                ? $"`{name.Text}` is a declaration here, written without ':'"
            : question.Length == 0 && definition.Properties.Length > 0
                ? $"it has: {string.Join(", ", definition.Properties.Select(p => p.Name))}"
            : null;
        Report(
            MeaningRules.UnknownProperty,
            name.Span,
            $"{Articles.With(definition.Keyword)} has no `{name.Text}`{question}",
            help
        );
    }

    private Declaration BindFunding(FundingSyntax syntax, DeclarationDefinition definition)
    {
        var name = BindHeaderName(syntax.Name, definition.Header.Names[0], definition);
        var property = definition.Value!;
        var value = _values.Bind(syntax.Value, property.Type, property);
        var origin = OriginOf(NamingSpan(syntax));
        return new Declaration
        {
            Definition = definition,
            Name = name,
            Documentation = syntax.Documentation,
            Properties =
                value is ErrorValue
                    ? []
                    :
                    [
                        new PropertyValue
                        {
                            Definition = property,
                            Value = value,
                            NameOrigin = origin,
                            Origin = OriginOf(syntax.Value.Span),
                            Parts = _values.Parts,
                        },
                    ],
            Origin = origin,
            Extent = OriginOf(syntax.Span),
        };
    }

    // What is about another declaration, or can be there once only, is given once in its place.
    private void CheckGivenTwice(
        MemberSyntax member,
        DeclarationDefinition parent,
        BlockContents contents
    )
    {
        var definition = PlanVocabulary.Get(SyntaxFacts.DeclarationKindOf(member.Kind));
        if (!parent.Nested.Contains(definition.Kind))
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
                $"`{key}` is given twice",
                relatedSpan: contents.Seen[key],
                relatedMessage: "given first here"
            );
        }
    }

    private void CheckRequired(
        DeclarationSyntax syntax,
        DeclarationDefinition definition,
        Dictionary<string, TextSpan> seen
    )
    {
        // A declaration without a block is not finished; that has been said.
        if (syntax.Block.OpenBrace.IsMissing)
        {
            return;
        }

        foreach (var property in definition.Properties)
        {
            if (property.IsRequired && !seen.ContainsKey(property.Name))
            {
                var name = syntax.Name is { IsMissing: false } named ? $" `{named.Text}`" : "";
                Report(
                    MeaningRules.MissingProperty,
                    NamingSpan(syntax),
                    $"{definition.Keyword}{name} needs `{property.Name}`",
                    $"{property.Name}: {property.Type.Describe()} ({property.Summary})"
                );
            }
        }
    }

    private Origin OriginOf(TextSpan span) => new(_unit, span);

    private void Report(
        DiagnosticDescriptor rule,
        TextSpan span,
        string message,
        string? help = null,
        TextSpan? relatedSpan = null,
        string relatedMessage = ""
    ) =>
        _diagnostics.Add(
            new UnitDiagnostic(rule, span, message, help, relatedSpan, null, relatedMessage)
        );

    // What has been met in a block: properties by name, and what may be there once, with where it was met first.
    internal sealed class BlockContents
    {
        public List<PropertyValue> Properties { get; } = [];

        public List<Declaration> Nested { get; } = [];

        public Dictionary<string, TextSpan> Seen { get; } = new(StringComparer.Ordinal);

        public void Clear()
        {
            Properties.Clear();
            Nested.Clear();
            Seen.Clear();
        }
    }
}
