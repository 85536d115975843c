using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Emit;
using StpLang.Registers;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Services.Hints;

/// <summary>Finds hints in the declarations that a range touches.</summary>
internal sealed class HintReader(
    SemanticModel model,
    Register register,
    TextSpan range,
    CancellationToken cancellationToken
)
{
    private readonly List<InlayHint> _hints = [];

    /// <summary>The hints of all kinds, in no order.</summary>
    public IReadOnlyList<InlayHint> Read()
    {
        var root = model.SyntaxTree.Root;
        var start = Math.Clamp(range.Start, 0, root.FullSpan.Length);
        for (var i = root.Green.ChildAtOffset(start); i < root.ChildCount; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var child = root.ChildAt(i);
            if (child.FullSpan.Start > range.End)
            {
                break;
            }

            AddMember(child.Node as MemberSyntax);
        }

        return _hints;
    }

    private void AddMember(MemberSyntax? member)
    {
        if (member is null || !member.Span.Touches(range))
        {
            return;
        }

        switch (member)
        {
            case LetSyntax let:
                AddValue(let.Value, addsUp: true);
                break;
            case FundingSyntax funding:
                AddValue(funding.Value, addsUp: true);
                break;
            case DeclarationSyntax declaration:
                AddDeclaration(declaration);
                break;
        }
    }

    private void AddDeclaration(DeclarationSyntax syntax)
    {
        if (
            model.GetSymbolInfo(syntax.Name).Symbol is RuleSymbol rule
            && syntax.Name.Text == rule.Descriptor.Id
        )
        {
            Add(syntax.Name.Span.End, rule.Descriptor.Name, HintKind.CodeName);
        }

        foreach (var child in syntax.Block.ChildNodes())
        {
            AddMember(child as MemberSyntax);
            if (child is PropertySyntax property && property.Span.Touches(range))
            {
                AddProperty(property, syntax.Definition);
            }
        }

        if (
            syntax.DeclarationKind
                is DeclarationKind.Programme
                    or DeclarationKind.Budget
                    or DeclarationKind.Gap
            && model.GetDeclaration(syntax) is { } declaration
            && model.Compilation.Model.IsComplete(declaration)
        )
        {
            _hints.AddRange(new ShortfallReader(model.Compilation).Read(declaration));
        }
    }

    private void AddProperty(PropertySyntax syntax, DeclarationDefinition owner)
    {
        // A gap of several years may be counted from the first on.
        AddValue(syntax.Value, addsUp: owner.Kind != DeclarationKind.Gap);
        if (owner.FindProperty(syntax.Name.Text) is { } property && Identifier.IsFor(property))
        {
            foreach (var token in syntax.Value.DescendantTokens())
            {
                if (token.Kind == SyntaxKind.Text && register.NameOf(token.ValueText) is { } name)
                {
                    Add(token.Span.End, name, HintKind.CodeName);
                }
            }
        }
    }

    private void AddValue(ExpressionSyntax expression, bool addsUp)
    {
        switch (expression)
        {
            case LiteralExpressionSyntax or TextExpressionSyntax or MissingExpressionSyntax:
                break;
            case ListExpressionSyntax list:
                foreach (var item in list.Elements)
                {
                    AddValue(item, addsUp);
                }

                break;
            case SeriesExpressionSyntax series:
                AddSeries(series, addsUp);
                break;
            default:
                AddWorkedOut(expression);
                break;
        }
    }

    private void AddSeries(SeriesExpressionSyntax syntax, bool addsUp)
    {
        foreach (var entry in syntax.Entries)
        {
            if (entry.Value is { } value)
            {
                AddValue(value, addsUp: false);
            }
        }

        if (
            addsUp
            && model.GetValue(syntax)
                is SeriesValue { Series: { Unit: FigureUnit.Money, Entries.Length: > 1 } series }
        )
        {
            Add(syntax.Span.End, $"{Money.ToPenny(series.Total)} in all", HintKind.Total);
        }
    }

    private void AddWorkedOut(ExpressionSyntax expression)
    {
        // What says itself what it is need not be said again: `yes`, `-£3m`, `2016/17..2020/21`.
        if (model.GetValue(expression) is { } value && $"{value}" != expression.ToString())
        {
            Add(expression.Span.End, $"= {Described(value)}", HintKind.Value);
        }
    }

    private static string Described(Value value) =>
        value is SeriesValue { Series: { IsEmpty: false, Unit: var unit } series }
            ? Wording.ByYear(
                series.Entries.Select(entry => (entry.Year, entry.Amount)),
                amount => Value.OfFigure(unit, amount).ToString()
            )
            : Excerpt.Of(value.ToString());

    private void Add(int position, string label, HintKind kind) =>
        _hints.Add(new InlayHint(position, label, kind));
}
