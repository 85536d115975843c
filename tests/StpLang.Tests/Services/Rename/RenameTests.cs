using StpLang.Services.Rename;
using StpLang.Workspaces;

namespace StpLang.Tests.Services.Rename;

/// <summary>Names changed where they are given and used, and what is refused.</summary>
public class RenameTests
{
    private const string Plan = """
        plan p { footprint: "E54000022"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner ccg { kind: ccg }
        programme other { kind: prevention  outcome hips { unit: "each" } }

        """;

    /// <summary>The places marked, in all files, are all that changes.</summary>
    [Theory]
    [InlineData("partner [|cou$0nty|] { }\nplan p { lead: [|county|] } // county\n")]
    [InlineData("let [|rate|] = 2%\nlet x = $0[|rate|] of y\nlet rates = x")]
    [InlineData("budget [|grant|] { }\nprogramme q { from [|gr$0ant|]: 2% of [|grant|].amount }")]
    [InlineData(
        """
            programme falls { outcome [|$0hips|] { } }
            programme hips { outcome hips { } }
            let x = falls.[|hips|].target
            """
    )]
    [InlineData(
        """
            programme [|falls|] { kind: prevention  addresses: [falls]  outcome hips { } }
            let x = [|fal$0ls|].hips.target
            """
    )]
    [InlineData(
        """
            include "a.stp"
            plan p { lead: [|county|] }
            === a.stp
            partner [|coun$0ty|] { kind: ccg }
            === beside.stp
            plan q { lead: county }
            partner county { kind: ccg }
            """
    )]
    // Half-typed.
    [InlineData(
        "partner [|cou$0nty|] { kind:\nplan p { lead: [|county|]\nprogramme q { with: [[|county|],"
    )]
    [InlineData("programme q { lead: [|coun$0ty|].\n}\npartner [|county|] { kind: ccg }")]
    public void A_name_is_changed_everywhere(string marked)
    {
        var files = MarkedWorkspace.Parse(marked);
        var edit = RenameService.Rename(
            files.Document,
            files.Position,
            "new_name",
            out var refusal,
            TestContext.Current.CancellationToken
        );
        Assert.Null(refusal);
        Assert.Equal(
            files.Marks.Select(mark => (mark.Path, mark.Span, "new_name")),
            edit!.Files.SelectMany(file =>
                file.Changes.Select(change => (file.Path, change.Span, change.NewText))
            )
        );
    }

    [Theory]
    [InlineData("[|coun$0ty|]")]
    [InlineData("[|county|]$0")]
    public void The_place_is_the_word(string marked)
    {
        var files = MarkedWorkspace.Parse($"partner {marked} {{ }}");
        Assert.Equal(
            new RenamePlace(files.SpansIn("plan.stp").Single(), "county"),
            RenameService.GetPlace(
                files.Document,
                files.Position,
                out _,
                TestContext.Current.CancellationToken
            )
        );
    }

    [Theory]
    [InlineData(
        "part$0ner q { }",
        "`partner` is a word of the language; only names that the plan gives can be changed."
    )]
    [InlineData(
        "partner q { kind: c$0cg }",
        "`ccg` is a word of the language; only names that the plan gives can be changed."
    )]
    [InlineData(
        "programme q { accepts $0STP2005 { } }",
        "`STP2005` is a rule; only names that the plan gives can be changed."
    )]
    [InlineData(
        "include \"a$0.stp\"\n=== a.stp\n// here",
        "This is the path of a file: rename the file, and the path follows."
    )]
    [InlineData("programme q { lead: $0cgg }", "Nothing is called `cgg`.")]
    [InlineData("programme q { substantial: $0yes }", "There is no name here.")]
    [InlineData("let x = £$02m", "There is no name here.")]
    [InlineData("// a $0comment", "There is no name here.")]
    [InlineData("partner q \"Ti$0tle\" { }", "There is no name here.")]
    [InlineData("$0", "There is no name here.")]
    public void What_is_no_name_is_not_changed(string marked, string expected)
    {
        var files = MarkedWorkspace.Parse(Plan + marked);
        Assert.Null(
            RenameService.GetPlace(
                files.Document,
                files.Position,
                out var refusal,
                TestContext.Current.CancellationToken
            )
        );
        Assert.Equal(expected, refusal);
    }

    [Theory]
    [InlineData("partner $0q { }", "ccg", "`ccg` is a partner already; a name is given once.")]
    [InlineData("let $0q = 1", "ccg", "`ccg` is a partner already; a name is given once.")]
    [InlineData(
        "programme r { outcome $0q { } outcome s { } }",
        "s",
        "`r.s` is an outcome already; a name is given once."
    )]
    [InlineData("let x = other.$0hips.target", "ccg", null)]
    [InlineData("partner $0q { }", "q", null)]
    [InlineData("partner $0q { }", "Q2_é", null)]
    [InlineData(
        "partner $0q { }",
        "",
        "`` cannot be a name: a name begins with a letter or `_` and goes on with letters, digits and `_`."
    )]
    [InlineData(
        "partner $0q { }",
        "two words",
        "`two words` cannot be a name: a name begins with a letter or `_` and goes on with letters, digits and `_`."
    )]
    [InlineData(
        "partner $0q { }",
        "2017",
        "`2017` cannot be a name: a name begins with a letter or `_` and goes on with letters, digits and `_`."
    )]
    [InlineData(
        "partner $0q { }",
        "a.b",
        "`a.b` cannot be a name: a name begins with a letter or `_` and goes on with letters, digits and `_`."
    )]
    [InlineData(
        "partner $0q { }",
        "q // c",
        "`q // c` cannot be a name: a name begins with a letter or `_` and goes on with letters, digits and `_`."
    )]
    // The words of the language are not reserved; what matters is whether the name is still read as one.
    [InlineData("partner $0q { }\nprogramme r { lead: q }", "board", null)]
    [InlineData("partner $0q { }\nprogramme r { lead: q }", "yes", null)]
    [InlineData("partner $0q { }\nrelationship q with ccg { }", "partner", null)]
    [InlineData(
        "let $0q = 1\nlet x = q",
        "yes",
        "`yes` would not be read as this name in plan.stp(5,9)."
    )]
    [InlineData("let $0q = [diabetes]\nprogramme r { addresses: q }", "falls", null)]
    public void A_name_that_would_clash_is_refused(string marked, string newName, string? expected)
    {
        var files = MarkedWorkspace.Parse(Plan + marked);
        var edit = RenameService.Rename(
            files.Document,
            files.Position,
            newName,
            out var refusal,
            TestContext.Current.CancellationToken
        );
        Assert.Equal(expected, refusal);
        Assert.Equal(expected is null, edit is not null);
    }

    /// <summary>A name may be free in one plan and taken in another that has the same file.</summary>
    [Fact]
    public void A_name_taken_in_any_plan_of_the_file_is_refused()
    {
        var files = MarkedWorkspace.Parse(
            """
            === a.stp
            plan a { }
            include "shared.stp"
            === b.stp
            plan b { }
            include "shared.stp"
            budget grant { }
            === shared.stp
            partner $0county { }
            """
        );
        RenameService.Rename(
            files.Document,
            files.Position,
            "grant",
            out var refusal,
            TestContext.Current.CancellationToken
        );
        Assert.Equal("`grant` is a budget already; a name is given once.", refusal);
    }

    [Fact]
    public void A_file_that_is_no_text_is_not_changed()
    {
        var text = "plan p { lead: county }\ninclude \"b.stp\"\npartner county { }";
        var ct = TestContext.Current.CancellationToken;
        var files = new BytesFiles(
            ("plan.stp", System.Text.Encoding.UTF8.GetBytes(text)),
            ("b.stp", [.. "programme q { lead: county }"u8, 0xFF])
        );
        var document = Workspace.Of(files, settings: null, "").GetDocument("plan.stp", ct)!;
        Assert.Null(
            RenameService.Rename(
                document,
                text.IndexOf("county", StringComparison.Ordinal),
                "q2",
                out var refusal,
                ct
            )
        );
        Assert.Equal(
            "The name stands in `b.stp`, which cannot be changed: it is not readable text.",
            refusal
        );
    }
}
