using StpLang.Analysis.Rules.Answers;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Figures;

internal sealed class PlaceholderText()
    : DeclarationRule(
        DiagnosticCategory.Figures.Warning(
            "STP8005",
            "placeholder_text",
            "A text such as TBC, n/a or a question mark, where an answer is asked",
            "reviewers' habit"
        ),
        [.. PlanVocabulary.Declarations.Where(TakesText).Select(each => each.Kind)]
    )
{
    public override void Check(Declaration declaration, RuleContext context)
    {
        foreach (var property in declaration.Properties)
        {
            // Where a reason has no words, that is worse (STP1026).
            if (
                PlaceholderIn(property.Value) is { } text
                && (declaration is not Accepts || ReasonWithoutWords.IsToBeWritten(text))
            )
            {
                context.Report(
                    Finding(
                        property,
                        text,
                        $"`{property.Definition.Name}` of {Called(declaration)}"
                    )
                );
            }
        }
    }

    private static Finding Finding(PropertyValue property, string text, string subject) =>
        new(
            property.Origin,
            string.IsNullOrWhiteSpace(text)
                ? $"{subject} is blank, so nothing is said"
                : $"{subject} is {Wording.Quote(text)}, which says nothing yet"
        )
        {
            Help = property.Definition.IsRequired
                ? "write what is true"
                : $"write what is true, or leave `{property.Definition.Name}` out until it is known",
        };

    private static string? PlaceholderIn(Value value) =>
        value switch
        {
            TextValue { Text: var text } => Placeholder.Is(text) ? text : null,
            ListValue list => list
                .Items.Select(PlaceholderIn)
                .FirstOrDefault(text => text is not null),
            _ => null,
        };

    private static string Called(Declaration declaration) =>
        declaration.Name.Length > 0
            ? declaration.Quoted()
            : $"the {declaration.Definition.Keyword}";

    private static bool TakesText(DeclarationDefinition definition) =>
        definition.Properties.Any(property =>
            (property.Type.Element ?? property.Type).Kind == PropertyTypeKind.Text
        );
}
