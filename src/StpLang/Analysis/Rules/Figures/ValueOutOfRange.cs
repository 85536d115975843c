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
            "An amount, count, share or score that lies outside what it can be",
            "BCF template cell ranges"
        ),
        [.. PlanVocabulary.Declarations.Where(HasRange).Select(each => each.Kind)]
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
                    if (!range.Contains(entry.Money.Pounds))
                    {
                        context.Report(
                            AmountOutOfRange.Of(property, series, Subject(property, declaration))
                        );
                        return;
                    }
                }

                break;
            case MoneyValue { Money: var money }
                when !range.Contains(Money.ToPenny(money.Pounds).Pounds):
                context.Report(
                    AmountOutOfRange.Of(property, money, Subject(property, declaration))
                );
                break;
            case PercentValue { Percent: var share } when !range.Contains(share.Value):
                context.Report(Share(property, share, Subject(property, declaration)));
                break;
            case NumberValue { Number: var number } when !range.Contains(number):
                context.Report(
                    range == FigureRange.Score
                        ? Score(property, number, Subject(property, declaration))
                        : Number(property, range, number, Subject(property, declaration))
                );
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

    private static Finding Number(
        PropertyValue property,
        FigureRange range,
        decimal number,
        string subject
    )
    {
        if (number < 0m)
        {
            var meant = new NumberValue(-number);
            var message = $"{subject} is {property.Value}, but it cannot be less than nothing";
            return range.Contains(-number)
                ? new Finding(property.Origin, message)
                {
                    Help = $"write {meant} if the minus is a slip",
                    Fixes =
                    [
                        new Fix(
                            $"Write {meant}",
                            new FixStep.Replace(property.Origin, NumberLiteral.ToSource(-number))
                        ),
                    ],
                }
                : new Finding(property.Origin, message);
        }

        return number > range.Maximum
            ? new Finding(
                property.Origin,
                $"{subject} is {property.Value}, but can be {new NumberValue(range.Maximum)} at most"
            )
            {
                Help = "write the number itself, without noughts for thousands or millions",
            }
            : new Finding(
                property.Origin,
                $"{subject} is {property.Value}, but it is counted in whole numbers"
            )
            {
                Help =
                    $"write {new NumberValue(decimal.Floor(number))} or {new NumberValue(decimal.Ceiling(number))}",
            };
    }

    private static bool HasRange(DeclarationDefinition definition) =>
        definition.Value?.Range is not null
        || definition.Properties.Any(property => property.Range is not null);

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
