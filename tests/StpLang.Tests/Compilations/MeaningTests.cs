using StpLang.Model;

namespace StpLang.Tests.Compilations;

/// <summary>Where an edit changes how something is written and not what it says, everything above stops there.</summary>
public class MeaningTests
{
    private const string Text = """
        plan p { footprint: "x"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner county { kind: county_council }
        let yearly = £2m
        budget grant "Grant" { kind: other  holder: county  amount: { 2016/17..2018/19: yearly } }
        programme work { kind: enabler  lead: county  with: [county]  cost: grant.amount
          from grant: { 2016/17: £1m, 2017/18: £1m }
          outcome fewer "Fewer" { gap: care_and_quality  unit: "each"  direction: down } }
        risk lost { owner: county }
        """;

    [Theory]
    [InlineData("amount: {", "amount:   {")]
    [InlineData("amount: {", "amount: // as allocated\n{")]
    [InlineData("let yearly = £2m", "let yearly = £2.0m")]
    [InlineData("let yearly = £2m", "let yearly = £2_000k")]
    [InlineData("£1m, 2017/18: £1m", "£1.0m, 2017/18: £1_000_000")]
    [InlineData("outcome fewer", "\n\n  outcome fewer")]
    [InlineData("kind: county_council }", "kind:county_council}")]
    [InlineData("plan p", "// A plan.\nplan p")]
    [InlineData("2016-10-21 }\n", "2016-10-21 }\n\n\n")]
    public void Of_what_means_the_same_nothing_is_told(string old, string replacement)
    {
        var (before, after) = Edit(Text, old, replacement);
        var change = after.ChangesSince(before);
        Assert.NotEmpty(change.Rebound);
        Assert.Empty(change.Units);
        Assert.Empty(change.Names);

        // Each place of the model before is found where the same is now.
        Assert.Equal(Places(after, after.Model), Places(after, before.Model));
    }

    [Theory]
    [InlineData("let yearly = £2m", "let yearly = £3m", "let yearly, budget grant, programme work")]
    [InlineData("let yearly = £2m", "let yearly = £1m + £1m", "let yearly")]
    [InlineData("\"Grant\"", "\"The grant\"", "budget grant")]
    [InlineData("\"Fewer\"", "\"Less\"", "programme work")]
    [InlineData("risk lost", "/// Lost.\nrisk lost", "risk lost")]
    [InlineData("owner: county", "owner: nobody", "risk lost")]
    [InlineData(
        "partner county",
        "partner the_county",
        "partner the_county, budget grant, programme work, risk lost"
    )]
    [InlineData("risk lost", "risk found", "risk found")]
    [InlineData("risk lost { owner: county }", "", "risk lost")]
    [InlineData("risk lost", "risk found { }\nrisk lost", "risk found")]
    [InlineData("as_of: 2016-10-21", "as_of: 2016-10-22", "plan p")]
    public void Of_what_means_something_else_is_told(string old, string replacement, string told)
    {
        var (before, after) = Edit(Text, old, replacement);
        Assert.Equal(
            told.Split(", "),
            after
                .ChangesSince(before)
                .Units.Where(unit => (unit.After ?? unit.Before)!.Unit.IsDeclaration)
                .Select(unit => (unit.After ?? unit.Before)!.Unit)
                .Select(unit => $"{unit.Green.FirstToken()!.Text} {unit.Names[0].Name}")
        );
    }

    [Fact]
    public void Changes_are_told_between_any_two_versions()
    {
        var (first, second) = Edit(Text, "risk lost", "risk found");
        var third = second.WithChange(
            second.SyntaxTrees[0],
            new TextChange(new TextSpan(0, 0), "risk new { }\n")
        );
        Assert.Equal(
            ["new", "found"],
            third.ChangesSince(first).Units.Select(unit => unit.After!.Unit.Names[0].Name)
        );
        Assert.Equal(
            ["lost", null],
            first.ChangesSince(third).Units.Select(unit => unit.After?.Unit.Names[0].Name)
        );
    }

    private static List<Location> Places(Compilation compilation, PlanModel model) =>
        [
            .. model
                .Declarations.SelectMany(All)
                .SelectMany(each =>
                    each.Properties.SelectMany(property =>
                            new[] { property.NameOrigin, property.Origin, property.Extent }.Concat(
                                property.Parts.Select(part =>
                                    property.Origin with
                                    {
                                        Span = part.Span,
                                    }
                                )
                            )
                        )
                        .Prepend(each.Extent)
                        .Prepend(each.Origin)
                )
                .Select(origin => new Location(compilation.LocationOf(origin).Span)),
        ];

    private static IEnumerable<Declaration> All(Declaration declaration) =>
        declaration.Nested.SelectMany(All).Prepend(declaration);

    private static (Compilation Before, Compilation After) Edit(
        string text,
        string old,
        string replacement
    )
    {
        var tree = SyntaxTree.Parse(text);
        var before = Compilation.Create(tree);
        _ = before.Model.Declarations;
        return (
            before,
            before.WithChange(
                tree,
                new TextChange(
                    new TextSpan(text.IndexOf(old, StringComparison.Ordinal), old.Length),
                    replacement
                )
            )
        );
    }

    private sealed record Location(TextSpan Span);
}
