using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Figures;

internal sealed class FigureWithoutSource()
    : DeclarationRule(
        DiagnosticCategory.Figures.Note(
            "STP8001",
            "figure_without_source",
            "A declaration with figures that has no source and is not marked as illustrative",
            "reviewers' habit"
        ),
        DeclarationKind.Plan,
        DeclarationKind.Partner,
        DeclarationKind.Budget,
        DeclarationKind.Pool,
        DeclarationKind.Gap,
        DeclarationKind.Programme
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        var source = FigureSource.Of(declaration);
        var isReported = IsOpen(source) && HasFigures(declaration);
        var answersForNested = false;
        foreach (var nested in declaration.Nested)
        {
            if (nested.Definition.CarriesFigures && HasFigures(nested))
            {
                // What says nothing itself stands or falls with what it stands in.
                if (!SaysItself(nested))
                {
                    answersForNested = true;
                }
                else if (IsOpen(FigureSource.Of(nested, source)))
                {
                    Report(nested, context);
                }
            }
        }

        if (isReported || (IsOpen(source) && answersForNested))
        {
            Report(declaration, context);
        }
    }

    private static void Report(Declaration declaration, RuleContext context) =>
        context.Report(
            new Finding(
                declaration.Origin,
                $"nothing says where the figures of {Called(declaration)} come from; cite a `source`, or say `illustrative: yes`"
            )
            {
                Fixes =
                [
                    new Fix(
                        "Add `source`, to be filled in",
                        FixStep.State(declaration, CommonProperties.Source, FixText.ToBeStated)
                    ),
                ],
            }
        );

    private static string Called(Declaration declaration) =>
        declaration.Name.Length > 0
            ? declaration.Quoted()
            : $"the {declaration.Definition.Keyword}";

    private static bool IsOpen(FigureSource source) =>
        !source.IsIllustrative && string.IsNullOrWhiteSpace(source.Source);

    private static bool SaysItself(Declaration declaration) =>
        declaration.Find(CommonProperties.Source) is not null
        || declaration.Find(CommonProperties.Illustrative) is not null;

    // What a `from` or `contribution` gives is a figure of the programme or pool.
    private static bool HasFigures(Declaration declaration)
    {
        foreach (var property in declaration.Properties)
        {
            if (IsFigure(property.Value))
            {
                return true;
            }
        }

        foreach (var nested in declaration.Nested)
        {
            if (nested.Definition.Value is not null)
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsFigure(Value value) =>
        value is MoneyValue or NumberValue or PercentValue or SeriesValue { Series.IsEmpty: false };
}
