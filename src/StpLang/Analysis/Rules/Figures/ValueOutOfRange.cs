using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Figures;

internal sealed class ValueOutOfRange()
    : DeclarationRule(
        DiagnosticCategory.Figures.Error(
            "STP8002",
            "value_out_of_range",
            "An amount, share or score that lies outside what it can be",
            "BCF template cell ranges"
        ),
        DeclarationKind.Covers,
        DeclarationKind.Partner,
        DeclarationKind.Budget,
        DeclarationKind.Pool,
        DeclarationKind.Contribution,
        DeclarationKind.Gap,
        DeclarationKind.Programme,
        DeclarationKind.From,
        DeclarationKind.Delegation,
        DeclarationKind.Risk
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        foreach (var property in declaration.Properties)
        {
            if (property.Definition.Range is { } range)
            {
                Check(property, range, declaration, context);
            }
        }
    }

    private static void Check(
        PropertyValue property,
        FigureRange range,
        Declaration declaration,
        RuleContext context
    )
    {
        switch (property.Value)
        {
            case SeriesValue { Series: var series }:
                foreach (var entry in series.Entries)
                {
                    // Mostly none is.
                    if (!range.Contains(entry.Amount))
                    {
                        context.Report(
                            AmountOutOfRange.Of(property, series, Subject(property, declaration))
                        );
                        return;
                    }
                }

                break;
            case MoneyValue { Money: var money } when !range.Contains(money.Pounds):
                context.Report(
                    AmountOutOfRange.Of(property, money, Subject(property, declaration))
                );
                break;
            case PercentValue { Percent: var share } when !range.Contains(share.Value):
                context.Report(Share(property, share, Subject(property, declaration)));
                break;
            case NumberValue { Number: var score } when !range.Contains(score):
                context.Report(Score(property, score, Subject(property, declaration)));
                break;
            default:
                break;
        }
    }

    private static Finding Share(PropertyValue property, Percent share, string subject)
    {
        var message = $"{subject} is {share}, but a share lies between 0% and 100%";
        var meant = new Percent(-share.Value);
        return property.Definition.Range!.Value.Contains(meant.Value)
            ? new Finding(property.Origin, message)
            {
                Help = $"write {meant} if the minus is a slip",
                Fixes =
                [
                    new Fix($"Write {meant}", new FixStep.Replace(property.Origin, $"{meant}")),
                ],
            }
            : new Finding(property.Origin, message)
            {
                Help = "write the part of the whole, in percent",
            };
    }

    private static Finding Score(PropertyValue property, decimal score, string subject)
    {
        // A table of risks shows beside likelihood and impact their product.
        var looksLike = score is 6 or 8 or 9 or 10 or 12 or 15 or 16 or 20 or 25
            ? ", which looks like likelihood times impact"
            : "";
        return new Finding(
            property.Origin,
            $"{subject} is {property.Value}{looksLike}; it is scored from 1 to 5"
        )
        {
            Help = ReferenceEquals(property.Definition, Risk.ImpactProperty)
                ? "1 is negligible, 5 catastrophic"
                : "1 is rare, 5 almost certain",
        };
    }

    private static string Subject(PropertyValue property, Declaration declaration) =>
        declaration switch
        {
            From => $"what {declaration.Parent!.Quoted()} draws on {declaration.Quoted()}",
            Contribution =>
                $"what {declaration.Quoted()} contributes to {declaration.Parent!.Quoted()}",
            _ when declaration.Name.Length == 0 =>
                $"`{property.Definition.Name}` of the {declaration.Definition.Keyword}",
            _ => $"`{property.Definition.Name}` of {declaration.Quoted()}",
        };
}
