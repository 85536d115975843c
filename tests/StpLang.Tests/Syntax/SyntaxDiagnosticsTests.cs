using StpLang.Diagnostics;

namespace StpLang.Tests.Syntax;

/// <summary>What a planner reads about a slip, and what is underlined.</summary>
public class SyntaxDiagnosticsTests
{
    /// <summary>Texts with what is underlined marked, and the findings, one a line.</summary>
    public static TheoryData<string, string> Slips { get; } =
        new()
        {
            {
                "partner a { kind: ccg } // agreed[|\u202E } \u2066accepts STP2001\u2069|]",
                "STP0009 this comment holds 3 characters that turn the direction in which text is shown, the first U+202E, so that it reads otherwise than it looks"
            },
            {
                "/// The[|\u200B|] trust.\npartner a { kind: ccg }",
                "STP0009 this comment holds U+200B, which is invisible, so that it reads otherwise than it looks"
            },
            {
                "let a = £1 // Agreed[|\u200B|] by the board",
                "STP0009 this comment holds U+200B, which is invisible, so that it reads otherwise than it looks"
            },
            {
                "partner a \"So[|\u00ADmer\u200F|]set\" { kind: ccg }\n// 1[|\uFEFF|]\n//[|\u001B|]",
                "STP0009 this text holds 2 characters that are invisible or turn the direction in which text is shown, the first U+00AD, so that it reads otherwise than it looks\n"
                    + "STP0009 this comment holds U+FEFF, which is invisible, so that it reads otherwise than it looks\n"
                    + "STP0009 this comment holds U+001B, which is invisible, so that it reads otherwise than it looks"
            },
            // What joins letters belongs to some scripts.
            {
                "partner a \"\u0645\u06CC\u200C\u062E \U0001F469\u200D\U0001F52C\uFE0F £\u00A01\" { kind: ccg }",
                ""
            },
            {
                "partner a \"x[|\u200D|]y\" { kind: ccg }",
                "STP0009 this text holds U+200D, which is invisible, so that it reads otherwise than it looks"
            },
            {
                "budget b \"B\" {\n  kind: other[||]\n\nbudget c { kind: other }",
                "STP0004 expected '}' to close `budget b`, opened on line 1"
            },
            {
                "programme p {\n  cost: { 2017/18: £1m[||]\n  lead: a\n}",
                "STP0004 expected '}' to close the series of `cost`, opened on line 2"
            },
            {
                "programme p {\n  with: [a, b[||]\n  lead: a\n}",
                "STP0004 expected ']' to close the list of `with`, opened on line 2"
            },
            { "budget b {\n  kind:[||]\n  holder: a\n}", "STP0004 expected a value for `kind`" },
            { "member \"m\" { role:[||]  body: x }", "STP0004 expected a value for `role`" },
            {
                "member \"m\" {\n  role:[||] body: x\n  body:[||] }",
                "STP0004 expected a value for `role`" + "\n" + "STP0004 expected a value for `body`"
            },
            { "budget b { amount: -[||] kind: other }", "STP0004 expected a value after '-'" },
            {
                "let a = [|kind|]: other",
                "STP0005 `kind` stands outside any declaration; move it into one, or look for a '}' too many above"
            },
            {
                "programme p { from grant:[||] lead: a }",
                "STP0004 expected an amount by year for `from grant`"
            },
            {
                "budget b { amount: { 2016/17:[||] 2017/18: £1m } }",
                "STP0004 expected an amount for `2016/17`"
            },
            {
                "budget b { amount: {\n  2016/17:[||]\n  2017/18: £1m\n  2018/19:[||]\n} }",
                "STP0004 expected an amount for `2016/17`"
                    + "\n"
                    + "STP0004 expected an amount for `2018/19`"
            },
            {
                "budget b { amount: { 2016/17:[||] first: £1m, 2016/17..last: £2m } }",
                "STP0004 expected an amount for `2016/17`"
            },
            {
                "budget b { amount: { 2016/17: grant.[|( amount[2016/17]|] } }",
                "STP0005 `( amount[2016/17]` fits nowhere here; remove it"
            },
            {
                "budget b { amount: { 2016/17: grant.[|( amount[2016/17]|], 2017/18: £1m } }",
                "STP0005 `( amount[2016/17]` fits nowhere here; remove it"
            },
            {
                "budget b { amount: {\n  2016/17: grant.[|(amount|]\n  2017/18: £1m\n} }",
                "STP0005 `(amount` fits nowhere here; remove it"
            },
            {
                "budget b { amount: { 2016/17: grant.[|(amount)|], 2017/18: £1m } }",
                "STP0005 `(amount)` fits nowhere here; remove it"
            },
            {
                "budget b { amount: grant.[|(amount)|] }",
                "STP0005 `(amount)` fits nowhere here; remove it"
            },
            {
                "budget b { with: [grant.[|(amount)|], a] }",
                "STP0005 `(amount)` fits nowhere here; remove it"
            },
            {
                "budget b {\n  [|kind|] other\n  holder: a\n}",
                "STP0005 expected ':' after `kind`; a property is written `kind: value`"
            },
            {
                "budget b {\n  [|kind =|] other\n  holder: a\n}",
                "STP0005 a property is written with ':'; write `kind:`, without '='"
            },
            {
                "[|bugdet|] b { kind: other }",
                "STP0005 `bugdet` starts no declaration; did you mean `budget`?"
            },
            {
                "[|programe|] p \"P\" { kind: other }",
                "STP0005 `programe` starts no declaration; did you mean `programme`?"
            },
            {
                "[|kind|]: other",
                "STP0005 `kind` stands outside any declaration; move it into one, or look for a '}' too many above"
            },
            {
                "budget b { kind: other } [|}|]",
                "STP0005 this '}' closes nothing; remove it, or look for one too many above"
            },
            {
                "budget[||] \"B\" { kind: other }",
                "STP0004 expected a name for this budget, such as `budget public_health_grant`"
            },
            {
                "budget b [|B|] { kind: other }",
                "STP0005 `B` fits nowhere before the block of `budget`; a title stands in quotes"
            },
            {
                "budget b \"B\"[||]\nbudget c { kind: other }",
                "STP0004 expected '{' to begin `budget b`"
            },
            {
                "budget[||] { kind: other }",
                "STP0004 expected a name for this budget, such as `budget public_health_grant`"
            },
            {
                "gap [|g|] { scope: nhs_only }",
                "STP0005 `g` fits nowhere before the block of `gap`; remove it"
            },
            { "let[||] = 2%", "STP0004 expected a name to define, such as `let uplift = 2%`" },
            { "let uplift[||] 2%", "STP0004 expected '=' after `let uplift`" },
            { "let uplift =[||]\nlet b = 1", "STP0004 expected a value for `uplift`" },
            {
                "include [|partners.stp|]",
                "STP0005 the path of an included file stands in quotes; write `\"partners.stp\"`"
            },
            {
                "include[||]",
                "STP0004 expected the path of a file in quotes, such as `include \"partners.stp\"`"
            },
            {
                "relationship a [|b|] { strength: limited }",
                "STP0005 `b` fits nowhere here; a relationship joins two partners by `with`, such as `relationship norwich_ccg with norfolk_county_council`"
            },
            {
                "relationship a[||] { strength: limited }",
                "STP0004 expected two partners joined by `with`, such as `relationship norwich_ccg with norfolk_county_council`"
            },
            { "covers[||] { share: 1% }", "STP0004 expected the name of a partner after `covers`" },
            {
                "accepts[||] { because: \"x\" }",
                "STP0004 expected the rule that is accepted, such as `accepts STP2005`"
            },
            {
                "budget b { amount: £40 [|million|] }",
                "STP0005 `million` fits nowhere here; write `£40m`"
            },
            {
                "budget b { amount: £1,[|200|] }",
                "STP0005 `200` fits nowhere here; group digits with '_', such as 18_400"
            },
            {
                "budget b { amount: [|$|]5m }",
                "STP0001 unexpected character '$'; amounts are in pounds, such as £2.4m"
            },
            {
                "budget b { amount: 5[|m|] }",
                "STP0005 `m` fits nowhere here; an amount of money is written `£5m`"
            },
            {
                "budget b { amount: £5[|million|] }",
                "STP0005 `million` is no unit of money; write `£5m`"
            },
            { "budget b { amount: £5[|M|] }", "STP0005 `M` is no unit of money; write `£5m`" },
            {
                "budget b { amount: [|£|] 5m }",
                "STP0001 '£' needs an amount right behind it, such as £2.4m"
            },
            {
                "budget b { amount: 5 [|%|] }",
                "STP0001 '%' stands right behind a number, such as 2%"
            },
            {
                "budget b { source: [|“|]text” }",
                "STP0001 `“` does not quote text here; use straight double quotes: \"…\""
            },
            {
                "budget b { source: [|'|]text' }",
                "STP0001 `'` does not quote text here; use straight double quotes: \"…\""
            },
            {
                "budget b { source: [|\"text }|]\nbudget c { kind: other }",
                "STP0002 this text is not closed; add a closing quote `\"`"
            },
            {
                "budget b { source: \"a[|\\q|]b\" }",
                "STP0006 unknown escape `\\q`; write `\\\\` for a backslash"
            },
            {
                "budget b { source: \"C:[|\\u|]sers\" }",
                "STP0006 `\\u` takes a character's code in braces, such as `\\u{A3}` for £"
            },
            {
                "plan p { window: 2016/17[|–|]2020/21 }",
                "STP0001 `–` is a dash; write '-' to subtract, or '..' for a range of years"
            },
            {
                "plan p { as_of: 21 [|October|] 2016 }",
                "STP0005 `October` fits nowhere here; a date is written year, month, day, such as 2016-10-21"
            },
            {
                "[|#|] comment\nplan p { }",
                "STP0001 unexpected character '#'; a comment begins with '//'"
            },
            {
                "plan p { footprint: \"E54000022\"[|;|] status: draft }",
                "STP0001 unexpected character ';'; a property ends with its line"
            },
            {
                "budget b { amount: { 2017/18[||] £1m } }",
                "STP0004 expected ':' and an amount after `2017/18`"
            },
            {
                "budget b { amount: { 2017/18:[||] , 2018/19: £1m } }",
                "STP0004 expected an amount for `2017/18`"
            },
            {
                "budget b { amount: { 2017/18: £1m,[||] : £2m } }",
                "STP0004 expected a year, such as `2017/18`"
            },
            { "budget b { amount: a +[||] }", "STP0004 expected a value after '+'" },
            { "budget b { amount: a.[||] }", "STP0004 expected a name after `.`" },
            {
                "budget b { amount: { 2018/19: a.[||][2018/19] / 4 } }",
                "STP0004 expected a name after `.`"
            },
            {
                "budget b { amount: { 2018/19 [|=|] : £1m } }",
                "STP0005 `=` fits nowhere here; remove it"
            },
            {
                "relationship a with [|:|] b { }",
                "STP0005 `:` fits nowhere here; a relationship joins two partners by `with`, such as `relationship norwich_ccg with norfolk_county_council`"
            },
            {
                "budget b { amount: (a + b[||] }",
                "STP0004 expected ')' to close the parenthesis, opened on line 1"
            },
            {
                "budget b { amount: total(a[||] }",
                "STP0004 expected ')' to close `total(`, opened on line 1"
            },
            {
                "budget b { amount: total([||]) }",
                "STP0004 expected a value for `total` to work on"
            },
            {
                "budget b { amount: a[2017/18[||] }",
                "STP0004 expected ']' to close the year, opened on line 1"
            },
            {
                "programme p { from[||] { 2017/18: £1m } }",
                "STP0004 expected the budget that the money comes from, such as `from public_health_grant: { 2017/18: £2m }`"
            },
            {
                "programme p { from grant[||] { 2017/18: £1m } }",
                "STP0004 expected ':' after `from grant`"
            },
            { "programme p { from grant[||] £1m }", "STP0004 expected ':' after `from grant`" },
            {
                "milestone[||] { due: 2018-04-01 }",
                "STP0004 expected a title in quotes for this milestone"
            },
            {
                "evidence [|strong|] { url: \"x\" }",
                "STP0005 `strong` fits nowhere before the block of `evidence`; a title stands in quotes"
            },
            { "[|[ a ]|]", "STP0005 `[ a ]` fits nowhere here; remove it" },
            {
                "[|\"text\"|]",
                "STP0005 this text belongs to no property; write a name and ':' before it"
            },
            { "[|£5m|]", "STP0005 `£5m` fits nowhere here; remove it" },
            {
                "budget b { [|\"text\"|] }",
                "STP0005 this text belongs to no property; write a name and ':' before it"
            },
            {
                "budget b { kind: other [|other2|] }",
                "STP0005 `other2` starts no declaration and is no property; a property is written `other2: value`"
            },
            { "budget b { kind: other [|)|] }", "STP0005 this ')' closes nothing; remove it" },
            { "budget b { kind: \"a\" \"b\" [|:|] }", "STP0005 `:` fits nowhere here; remove it" },
            {
                "budget b [|( kind: other )|]",
                "STP0005 `( kind: other )` fits nowhere before the block of `budget`; a block is written in braces: { … }"
            },
            {
                "[|kind|]: other, [|holder|]: a",
                "STP0005 `kind` stands outside any declaration; move it into one, or look for a '}' too many above"
                    + "\n"
                    + "STP0005 `holder` stands outside any declaration; move it into one, or look for a '}' too many above"
            },
            {
                "plan p {\n  covers a {\n    share: 1%[||]\n  lead: b\n}\n\ngap { }",
                "STP0004 expected '}' to close `covers a`, opened on line 2"
            },
            {
                "plan p { milestone \"m\" { due: 2018-04-01 \n}[||]\n\nbudget b { }",
                "STP0004 expected '}' to close `plan p`, opened on line 1"
            },
            {
                "budget b { amount: 10 [|×|] 5 }",
                "STP0001 `×` is no sign of the language; write '*'"
            },
            {
                "[|Budget|] b { kind: other }",
                "STP0005 `Budget` starts no declaration; did you mean `budget`?"
            },
            {
                "budget norwich[|-ccg|] { kind: other }",
                "STP0005 a name has no '-'; write `norwich_ccg`"
            },
            {
                "budget [|2016_|]grant { kind: other }",
                "STP0005 `2016_` fits nowhere here; a name begins with a letter"
            },
            {
                "// mine\n[|{|] kind: other[||]",
                "STP0005 this block belongs to no declaration; write a keyword and a name before the brace"
                    + "\n"
                    + "STP0004 expected '}' to close the block, opened on line 2"
            },
            { "let a = £5 [|million|]\n", "STP0005 `million` fits nowhere here; write `£5m`" },
            { "let a = [|)|]\n)\n", "STP0005 this ')' closes nothing; remove it" },
            { "[|\0|]", "STP0001 unexpected character U+0000; is this a text file?" },
        };

    [Theory]
    [MemberData(nameof(Slips))]
    public void A_slip_is_named_where_it_is(string marked, string findings)
    {
        var text = AnnotatedText.Parse(marked);
        var diagnostics = SyntaxTree.Parse(text.Text).GetDiagnostics();
        Assert.Equal(
            findings,
            string.Join('\n', diagnostics.Select(d => $"{d.Descriptor.Id} {d.Message}"))
        );
        Assert.Equal(text.Spans, diagnostics.Select(d => d.Location.Span));
        Assert.All(
            diagnostics,
            d => Assert.Equal(d.Descriptor != SyntaxRules.HiddenCharacter, d.IsError)
        );
    }

    [Theory]
    [InlineData("plan p { }, budget b { kind: other },\nlet a = 2%, let b = 3%")]
    [InlineData("include \"a.stp\",\ngovernance { board b { }, decision d { }, },")]
    public void Commas_may_stand_between_declarations(string text) =>
        Assert.Empty(SyntaxTree.Parse(text).GetDiagnostics());

    [Fact]
    public void What_is_not_closed_shows_where_it_was_opened()
    {
        var text = AnnotatedText.Parse(
            "// A comment.\n\nbudget grant \"Grant\" [|{|]\n  kind: other\n\nbudget next { }\n"
        );
        Diagnostic diagnostic = Assert.Single(SyntaxTree.Parse(text.Text).GetDiagnostics());
        Assert.Equal("expected '}' to close `budget grant`, opened on line 3", diagnostic.Message);
        RelatedLocation related = Assert.Single(diagnostic.Related);
        Assert.Equal(text.Span, related.Location.Span);
        Assert.Equal("opened here", related.Message);
    }

    [Theory]
    [InlineData("amount:")]
    [InlineData("amount: {")]
    [InlineData("amount: { 2017/18")]
    [InlineData("amount: { 2017/18:")]
    [InlineData("amount: { 2017/18: £")]
    [InlineData("amount: { 2017/18: £1m, ")]
    [InlineData("amount: total(")]
    [InlineData("amount: (a +")]
    [InlineData("with: [a,")]
    [InlineData("source: \"Some")]
    [InlineData("budget")]
    [InlineData("cohort {")]
    [InlineData("milestone \"Live\"")]
    [InlineData("amo")]
    [InlineData("{")]
    [InlineData("}")]
    [InlineData("~")]
    public void A_line_half_typed_leaves_every_other_declaration_as_it_was(string line)
    {
        const string before =
            "budget first { kind: other }\n\nprogramme second {\n  kind: other\n  ";
        const string after =
            "\n  lead: somebody\n}\n\nbudget third { kind: other }\n\nrisk fourth { impact: 1 }\n";
        var whole = Declarations(SyntaxTree.Parse(before + after));
        var half = Declarations(SyntaxTree.Parse(before + line + after));
        Assert.Equal(4, whole.Count);
        Assert.Equal(whole[0], half[0]);
        Assert.StartsWith("programme second {", half[1], StringComparison.Ordinal);
        Assert.Equal(whole[2], half[^2]);
        Assert.Equal(whole[3], half[^1]);
    }

    [Theory]
    [InlineData("cohort")]
    [InlineData("outcome")]
    [InlineData("outcome hips")]
    [InlineData("milestone \"Live\"")]
    public void A_nested_declaration_half_typed_takes_nothing_from_the_one_around_it(string line)
    {
        var tree = SyntaxTree.Parse("programme p {\n  " + line + "\n  lead: a\n}\n\ngap { }\n");
        var programme = Assert.IsType<DeclarationSyntax>(tree.Root.Declarations.First());
        Assert.Equal("lead: a", Assert.Single(programme.Block.Properties).ToString());
        Assert.False(programme.Block.CloseBrace.IsMissing);
        Assert.Equal("STP0004", Assert.Single(tree.GetDiagnostics()).Descriptor.Id);
    }

    [Fact]
    public void A_finding_quotes_little_of_a_very_long_text()
    {
        var word = new string('a', 100_000);
        var diagnostic = Assert.Single(SyntaxTree.Parse(word).GetDiagnostics());
        Assert.Equal(new TextSpan(0, word.Length), diagnostic.Location.Span);
        Assert.True(diagnostic.Message.Length < 300, diagnostic.Message);
    }

    private static List<string> Declarations(SyntaxTree tree) =>
        [.. tree.Root.Declarations.Select(d => d.ToString())];
}
