using StpLang.Model;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Tests.Compilations;

/// <summary>What is in error is read, by rules, as it was when it last was not.</summary>
public class HoldTests
{
    private const string Text = """
        plan p { footprint: "x"  window: 2016/17..2020/21  as_of: 2016-10-21 }
        partner county { kind: county_council }
        risk first { owner: county  likelihood: 2 }
        risk second { owner: county  likelihood: 3 }
        risk third { owner: county  likelihood: 4 }

        """;

    [Theory]
    [InlineData("likelihood: 3", "likelihood: ")]
    [InlineData("owner: county  likelihood: 3", "owner: coun  likelihood: 3")]
    [InlineData("risk second {", "risk second ")]
    [InlineData("risk second {", "ris second {")]
    [InlineData("likelihood: 3 }", "likelihood: 3 ")]
    [InlineData("likelihood: 3", "\"likelihood: 3")]
    public void What_is_half_typed_is_held(string old, string replacement)
    {
        var after = Edit(Compile(Text), old, replacement);
        Assert.True(after.HasErrors);
        Assert.Equal(["first=2", "second=3", "third=4"], Risks(after.SoundModel));
        Assert.Equal(Certainty.Held, CertaintyOf(after, "second"));
        Assert.Equal(
            ["first", "second", "third"],
            after.SoundModel.ReferencesTo("county").Select(each => each.Name)
        );

        // Mended, nothing is held any more, and nothing was told.
        var tree = after.SyntaxTrees[0];
        var mended = after.WithTree(tree, tree.WithChangedText(SourceText.From(Text)));
        Assert.False(mended.HasErrors);
        Assert.Equal(["first=2", "second=3", "third=4"], Risks(mended.SoundModel));
        Assert.Equal(Certainty.Sound, CertaintyOf(mended, "second"));
    }

    [Fact]
    public void What_was_never_understood_is_not_held()
    {
        var compilation = Compile(Text.Replace("likelihood: 3", "likelihood: "));
        Assert.Equal(["first=2", "second=", "third=4"], Risks(compilation.SoundModel));
        Assert.Equal(Certainty.Unknown, CertaintyOf(compilation, "second"));
        Assert.Equal(Certainty.Sound, CertaintyOf(compilation, "first"));
    }

    [Fact]
    public void The_last_version_that_was_understood_is_held_however_long_it_takes()
    {
        var compilation = Edit(Compile(Text), "likelihood: 3", "likelihood: 5");
        foreach (var (old, now) in new[] { ("5 }", "x }"), ("x }", "xy }"), ("xy }", " }") })
        {
            compilation = Edit(compilation, old, now);
            Assert.Equal(["first=2", "second=5", "third=4"], Risks(compilation.SoundModel));
        }
    }

    [Fact]
    public void What_is_held_and_stands_elsewhere_by_now_is_read_once()
    {
        var broken = Edit(Compile(Text), "risk second {", "ris second {");
        var pasted = Edit(
            broken,
            "partner county",
            "risk second { likelihood: 1 }\npartner county"
        );
        Assert.Equal(["second=1", "first=2", "third=4"], Risks(pasted.SoundModel));
    }

    [Fact]
    public void What_is_cut_is_gone()
    {
        var cut = Edit(Compile(Text), "risk second { owner: county  likelihood: 3 }\n", "");
        Assert.Equal(["first=2", "third=4"], Risks(cut.SoundModel));
    }

    private static Certainty CertaintyOf(Compilation compilation, string name) =>
        compilation.SoundModel.CertaintyOf(compilation.SoundModel.Find(name)!);

    private static IEnumerable<string> Risks(PlanModel model) =>
        model
            .Of(DeclarationKind.Risk)
            .Select(each => $"{each.Name}={each.Number(RiskDefinition.Likelihood)}");

    private static Compilation Compile(string text)
    {
        var compilation = Compilation.Create(SyntaxTree.Parse(text));
        _ = compilation.SoundModel.Declarations;
        return compilation;
    }

    private static Compilation Edit(Compilation compilation, string old, string replacement)
    {
        var tree = compilation.SyntaxTrees[0];
        var at = tree.Text.ToString().LastIndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        return compilation.WithChange(
            tree,
            new TextChange(new TextSpan(at, old.Length), replacement)
        );
    }
}
