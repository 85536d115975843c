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
            return BindStray(unit);
        }

        _before = before?.Unit.Green.Kind == unit.Green.Kind ? before : null;
        _isTouched = isTouched;
        var declaration = Begin(unit);
        var told = TakeTold();
        _findings.Sort(static (a, b) => a.Origin.Span.CompareTo(b.Origin.Span));
        return new BoundUnit
        {
            Unit = unit,
            Declaration = declaration,
            Value = _value,
            IsComplete = _isComplete && !_findings.Exists(IsError),
            Findings = [.. _findings],
            Told = told,
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
        _readings.Clear();
        _told.Clear();
        return BindMember(unit.CreateSyntax(), null, "");
    }

    private static bool IsError(Finding finding) =>
        finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;

    private Declaration? BindMember(MemberSyntax syntax, DeclarationDefinition? parent, string path)
    {
        var definition = syntax.Definition;
        _record?.Word(syntax.Keyword, new KeywordSymbol(definition));
        var isInPlace = CheckPlace(syntax, definition, parent);
        var found = _findings.Count;
        var declaration = syntax switch
        {
            DeclarationSyntax block => BindDeclaration(block, definition, path),
            FundingSyntax funding => BindFunding(funding, definition),
            LetSyntax let => BindLet(let),
            IncludeSyntax include => BindInclude(include),
            _ => null,
        };
        if (isInPlace)
        {
            return declaration;
        }

        // What it says is judged where it belongs.
        _findings.RemoveRange(found, _findings.Count - found);
        return null;
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
