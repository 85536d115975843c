using StpLang.Diagnostics;

namespace StpLang.Tests.Diagnostics;

/// <summary>Which corrections of a word are made without asking, and what is offered.</summary>
public class SafeCorrectionTests
{
    [Theory]
    [InlineData("Lead", "lead")]
    [InlineData("lead-in-post", "lead_in_post")]
    [InlineData("County Council", "county_council")]
    [InlineData("milestones", "milestone")]
    [InlineData("councils", "council")]
    [InlineData("aim", "aims")]
    [InlineData("counties", "county")]
    [InlineData("propgramme", "programme")]
    [InlineData("county_councl", "county_council")]
    [InlineData("populatoin", "population")]
    [InlineData("partnr", "partner")]
    public void What_only_spells_a_word_otherwise_is_safe(string written, string meant) =>
        Assert.True(SafeCorrection.Allows(written, meant, areAnswers: false));

    [Theory]
    [InlineData("loss", "cost")]
    [InlineData("lost", "cost")]
    [InlineData("stage", "staff")]
    [InlineData("propgrame", "programme")]
    [InlineData("capita", "capital")]
    [InlineData("reduced", "reduces")]
    [InlineData("atypical", "typical")]
    [InlineData("non_recurrent", "recurrent")]
    [InlineData("not_endorsed", "endorsed")]
    [InlineData("unconfirmed", "confirmed")]
    [InlineData("inactivity", "activity")]
    [InlineData("disallowed", "allowed")]
    [InlineData("workstream", "programme")]
    [InlineData("lead", "lead_in_post")]
    [InlineData("", "lead")]
    public void What_may_be_another_word_is_not(string written, string meant)
    {
        Assert.False(SafeCorrection.Allows(written, meant, areAnswers: false));
        Assert.False(SafeCorrection.Allows(meant, written, areAnswers: false));
    }

    [Theory]
    [InlineData("Endorsed", true)]
    [InlineData("endorsd", false)]
    [InlineData("endorseds", false)]
    public void Of_an_answer_only_letter_case_may_differ(string written, bool isSafe) =>
        Assert.Equal(isSafe, SafeCorrection.Allows(written, "endorsed", areAnswers: true));

    [Theory]
    // The same word, then a plural, the glossary, an abbreviation, and slips last.
    [InlineData("Kind", "kind king", "kind")]
    [InlineData("costs", "cost cots", "cost")]
    [InlineData("sro", "lead pro", "lead")]
    [InlineData("Work-Programme", "programme", "programme")]
    [InlineData("QIPP", "efficiency prevention", "efficiency")]
    [InlineData("organisation", "partner programme", "partner")]
    [InlineData("fund", "budget pool from", "budget pool")]
    [InlineData("prog", "programme prod", "programme")]
    [InlineData("ring_fence", "ring_fenced_for", "ring_fenced_for")]
    [InlineData("nhs", "nhs_trust nhs_england ccg", "nhs_england nhs_trust")]
    [InlineData("county_counsil", "county_council county", "county_council")]
    [InlineData("county_council", "norfolk_county_council", "norfolk_county_council")]
    [InlineData("lead_in_pst", "lead lead_in_post", "lead_in_post")]
    // Neither a denial, nor itself, nor what is two slips away in a short word.
    [InlineData("not_accepted", "accepted declined", "")]
    [InlineData("executives", "non_executives", "")]
    [InlineData("unreasonable", "reasonable", "")]
    [InlineData("from", "from", "")]
    [InlineData("loss", "cost", "")]
    [InlineData("stage", "staff", "")]
    [InlineData("", "cost", "")]
    public void What_is_offered(string word, string candidates, string nearest) =>
        Assert.Equal(nearest, string.Join(" ", NearestNames.Of(word, candidates.Split(' '))));

    [Fact]
    public void A_long_list_is_cut() =>
        Assert.EndsWith(
            "n19 and 5 more",
            NearestNames.Listed([.. Enumerable.Range(0, 25).Select(i => $"n{i}")]),
            StringComparison.Ordinal
        );
}
