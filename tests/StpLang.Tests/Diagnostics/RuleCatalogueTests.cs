using StpLang.Analysis.Rules;
using StpLang.Diagnostics;

namespace StpLang.Tests.Diagnostics;

public class RuleCatalogueTests
{
    public static TheoryData<string> Ids =>
        [.. StandardRules.Catalogue.Descriptors.Select(d => d.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_is_found_by_id_and_by_name(string id)
    {
        DiagnosticDescriptor descriptor = StandardRules.Catalogue.Find(id)!;
        Assert.Equal(id, descriptor.Id);
        Assert.Same(descriptor, StandardRules.Catalogue.Find(descriptor.Name));
        Assert.Matches("^STP[0-9]{4}$", descriptor.Id);
        Assert.Matches("^[a-z]+(_[a-z]+)*$", descriptor.Name);
        Assert.False(descriptor.Title.EndsWith('.'));
    }

    [Theory]
    [InlineData("STP9999")]
    [InlineData("stp1001")]
    [InlineData("")]
    public void What_is_no_rule_is_not_found(string idOrName) =>
        Assert.Null(StandardRules.Catalogue.Find(idOrName));

    [Fact]
    public void Rules_are_in_order_of_their_ids()
    {
        string[] ids = [.. StandardRules.Catalogue.Descriptors.Select(d => d.Id)];
        Assert.Equal(ids.Order(StringComparer.Ordinal), ids);
    }

    [Fact]
    public void Rules_on_form_and_meaning_cannot_be_accepted()
    {
        var groups = StandardRules.Catalogue.Descriptors.ToLookup(d => d.Id[3]);
        Assert.All(groups['0'], d => Assert.Same(DiagnosticCategory.Syntax, d.Category));
        Assert.All([.. groups['0'], .. groups['1']], d => Assert.False(d.CanBeAccepted));
        Assert.All(
            StandardRules.Catalogue.Descriptors.Except([.. groups['0'], .. groups['1']]),
            d => Assert.True(d.CanBeAccepted)
        );
    }

    [Fact]
    public void A_catalogue_takes_more_rules_but_no_second_one_of_a_name()
    {
        var category = new DiagnosticCategory("house", "House rules");
        var own = new DiagnosticDescriptor(
            "ABC0001",
            "own_rule",
            DiagnosticSeverity.Warning,
            category,
            "Ours"
        );
        RuleCatalogue more = new([.. StandardRules.Catalogue.Descriptors, own]);
        Assert.Same(own, more.Find("own_rule"));
        Assert.True(own.CanBeAccepted);
        Assert.Same(MeaningRules.UnresolvedName, more.Find("STP1001"));
        Assert.Null(StandardRules.Catalogue.Find("ABC0001"));
        Assert.Throws<ArgumentException>(() =>
            new RuleCatalogue([.. more.Descriptors, own with { Id = "ABC0002" }])
        );
    }
}
