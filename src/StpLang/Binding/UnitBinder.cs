using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <summary>Understands one top declaration: what it is, whether it may be so, and what its properties are.</summary>
internal sealed partial class UnitBinder
{
    private readonly List<Finding> _findings = [];
    private readonly DependencyRecorder _dependencies = new();
    private readonly ValueBinder _values;
    private readonly BindingRecord? _record;

    // Room for what is met in a block, by depth, used again and again.
    private readonly List<BlockContents> _contents = [];
    private DeclarationUnit _unit = null!;
    private int _depth;
    private bool _isComplete;
    private Value? _value;

    /// <summary>A binder of units, one after the other.</summary>
    /// <param name="context">What is known of others.</param>
    public UnitBinder(BindingContext context)
        : this(context, null) { }

    private UnitBinder(BindingContext context, BindingRecord? record)
    {
        _record = record;
        _values = new ValueBinder(context, _dependencies, _findings.Add, record);
    }

    /// <summary>Understands a unit.</summary>
    public BoundUnit Bind(DeclarationUnit unit) => Bind(unit, null, static _ => true);

    /// <summary>Understands a unit anew.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="before">It as it was; null for what is new.</param>
    /// <param name="isTouched">Whether something that was asked for by name may be another now.</param>
    public BoundUnit Bind(
        DeclarationUnit unit,
        BoundUnit? before,
        Predicate<Dependencies> isTouched
    )
    {
        if (!unit.IsDeclaration)
        {
            return new BoundUnit { Unit = unit, IsComplete = !unit.IsStray };
        }

        _before = before?.Unit.Green.Kind == unit.Green.Kind ? before : null;
        _isTouched = isTouched;
        var declaration = Begin(unit);
        _findings.Sort(static (a, b) => a.Origin.Span.CompareTo(b.Origin.Span));
        return new BoundUnit
        {
            Unit = unit,
            Declaration = declaration,
            Value = _value,
            IsComplete = _isComplete && !_findings.Exists(IsError),
            Findings = [.. _findings],
            Dependencies = TakeDependencies(),
            Members = _long?.Members ?? [],
        };
    }

    /// <summary>Binds a declaration again, for what its words stand for.</summary>
    public static BindingRecord Record(DeclarationUnit unit, BindingContext context)
    {
        var record = new BindingRecord();
        if (unit.IsDeclaration)
        {
            new UnitBinder(context, record).Begin(unit);
        }

        return record;
    }

    private Declaration? Begin(DeclarationUnit unit)
    {
        _unit = _values.Unit = unit;
        _isComplete = !unit.Green.HasProblems;
        _value = null;
        _long = null;
        _literal = null;
        _findings.Clear();
        return BindMember(unit.CreateSyntax(), null, "");
    }

    private static bool IsError(Finding finding) =>
        finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    private Declaration? BindLet(LetSyntax let)
    {
        _record?.Declares(let.Name);
        _values.Home = new BindingHome(
            _unit,
            let.Name.Text,
            let.Name.Span,
            DeclarationKind.Let,
            null
        );
        _value = _values.Evaluate(let.Value);
        _isComplete &= _value is not ErrorValue;
        _values.Home = null;
        return null;
    }

    private Declaration? BindInclude(IncludeSyntax include)
    {
        if (_record is not null)
        {
            foreach (var text in include.Path.Texts)
            {
                _record.NamesFile(text);
            }
        }

        return null;
    }

    private Declaration? BindMember(MemberSyntax syntax, DeclarationDefinition? parent, string path)
    {
        var definition = syntax.Definition;
        _record?.Word(syntax.Keyword, new KeywordSymbol(definition));
        var isInPlace = CheckPlace(syntax, definition, parent);
        var declaration = syntax switch
        {
            DeclarationSyntax block => BindDeclaration(block, definition, path),
            FundingSyntax funding => BindFunding(funding, definition),
            LetSyntax let => BindLet(let),
            IncludeSyntax include => BindInclude(include),
            _ => null,
        };
        return isInPlace ? declaration : null;
    }

    private bool CheckPlace(
        MemberSyntax syntax,
        DeclarationDefinition definition,
        DeclarationDefinition? parent
    )
    {
        if (parent is null ? definition.IsTopLevel : parent.Nested.Contains(definition.Kind))
        {
            return true;
        }

        var home =
            definition.IsTopLevel ? "stands outside other declarations"
            : definition.Kind == DeclarationKind.Accepts
                ? "belongs in the declaration whose finding it answers"
            : $"belongs in {Articles.Either([.. PlanVocabulary.ParentsOf(definition.Kind).Select(d => d.Kind.Describe())])}";
        Report(
            MeaningRules.MisplacedDeclaration,
            syntax.Keyword.Span,
            parent is null
                ? $"`{definition.Keyword}` {home}"
                : $"`{definition.Keyword}` {home}, not in {parent.Kind.Describe()}",
            definition.IsTopLevel ? "move it out, or look for a '}' missing above" : null
        );
        return false;
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
        if (header is [{ IsDeclaring: true }, ..])
        {
            _record?.Declares(syntax.Name);
        }

        if (_depth == _contents.Count)
        {
            _contents.Add(new BlockContents());
        }

        var members = _contents[_depth++];
        members.Clear();
        members.Home =
            header is [{ IsDeclaring: true }, ..] && name.Length > 0
                ? new BindingHome(_unit, path, syntax.Name.Span, definition.Kind, null)
                : null;
        BindBlock(syntax.Block, definition, path, members);
        CheckRequired(syntax, definition, members);
        _depth--;
        return DeclarationFactory.Create(
            new DeclarationParts
            {
                Definition = definition,
                Name = name,
                SecondName = second,
                Title = syntax.Title?.Value ?? "",
                Documentation = syntax.Documentation,
                Properties = [.. members.Properties],
                Nested = [.. members.Nested],
                Origin = OriginOf(NamingSpan(syntax)),
                Extent = syntax.Span,
            }
        );
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
            _values.Resolve(
                token.Text,
                token,
                token.Span,
                header.Targets,
                $"`{definition.Keyword}`"
            );
        }
        else if (header.Role == HeaderNameRole.NamesRule)
        {
            _record?.NamesRule(token);
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
        var value = _values.Bind(syntax.Value, property.Type, property);
        _values.Home = null;
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
        var nearest = NearestNames.Of(name.Text, definition.Properties.Select(p => p.Name));
        contents.Meant.UnionWith(nearest);
        var meant = nearest.Select(near => definition.FindProperty(near)!);
        _record?.UnknownWord(name, meant.Select(each => new PropertySymbol(definition, each)));
        var question = NearestNames.Question(nearest);
        var help =
            PlanVocabulary.FindKind(name.Text) is { } kind && definition.Nested.Contains(kind)
                ? $"`{name.Text}` is a declaration here, written without ':'"
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

    private Declaration BindFunding(FundingSyntax syntax, DeclarationDefinition definition)
    {
        var name = BindHeaderName(syntax.Name, definition.Header.Names[0], definition);
        var property = definition.Value!;
        var value = _values.Bind(syntax.Value, property.Type, property);
        var naming = NamingSpan(syntax);
        _isComplete &= value is not ErrorValue;
        return DeclarationFactory.Create(
            new DeclarationParts
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
                                NameSpan = naming,
                                Origin = OriginOf(syntax.Value.Span),
                                Parts = _values.Parts,
                            },
                        ],
                Origin = OriginOf(naming),
                Extent = syntax.Span,
            }
        );
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

    private Origin OriginOf(TextSpan span) => new(_unit, span);

    private void Report(
        DiagnosticDescriptor rule,
        TextSpan span,
        string message,
        string? help = null,
        Related? related = null,
        ImmutableArray<string> data = default
    ) =>
        _findings.Add(
            new Finding(rule, OriginOf(span), message)
            {
                Help = help,
                Related = related is null ? [] : [related],
                Data = data.IsDefault ? [] : data,
            }
        );
}
