using StpLang.Vocabulary;

namespace StpLang.Tests.Vocabulary;

/// <summary>What planners call the language's words.</summary>
public class GlossaryTests
{
    private static readonly HashSet<string> Words =
    [
        .. PlanVocabulary.Declarations.Select(each => each.Keyword),
        .. Properties.Select(property => property.Name),
        .. Properties
            .Select(property => property.Type.Element ?? property.Type)
            .SelectMany(type => type.Choices?.Names ?? []),
    ];

    private static IEnumerable<PropertyDefinition> Properties =>
        PlanVocabulary.Declarations.SelectMany(each => each.Properties);

    [Fact]
    public void It_leads_to_words_of_the_language() =>
        Assert.Empty(
            Glossary.Names.SelectMany(name => Glossary.TermsFor(name).ToArray()).Except(Words)
        );

    [Fact]
    public void It_has_hundreds_of_words() => Assert.True(Glossary.Names.Count() > 300);

    [Theory]
    [InlineData("workstream", "programme")]
    [InlineData("Work Programme", "programme")]
    [InlineData("senior-responsible-owner", "lead")]
    [InlineData("stakeholder", "partner")]
    [InlineData("QIPP", "saving solutions efficiency")]
    [InlineData("xyz", "")]
    public void What_a_word_is_called_here(string name, string terms) =>
        Assert.Equal(terms, string.Join(" ", Glossary.TermsFor(name).ToArray()));

    [Fact]
    public void It_never_answers_for_the_author()
    {
        var answers = Properties
            .Select(property => (property.Type.Element ?? property.Type).Choices)
            .Where(choices => choices is { AreAnswers: true })
            .SelectMany(choices => choices!.Names);
        Assert.Empty(
            Glossary
                .Names.SelectMany(name => Glossary.TermsFor(name).ToArray())
                .Intersect(answers, StringComparer.Ordinal)
        );
    }
}
