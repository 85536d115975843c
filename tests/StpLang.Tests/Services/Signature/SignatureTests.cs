using StpLang.Services.Signature;

namespace StpLang.Tests.Services.Signature;

public class SignatureTests
{
    [Theory]
    [InlineData("let x = total($0", "total([|series|])")]
    [InlineData("let x = total($0)", "total([|series|])")]
    [InlineData("let x = max(1, $0)", "max(value, [|…|])")]
    [InlineData("let x = max(1$0, 2)", "max([|value|], …)")]
    [InlineData("let x = max(1, 2, 3$0)", "max(value, [|…|])")]
    [InlineData("let x = max(total(y$0), 2)", "total([|series|])")]
    [InlineData("let x = max(total(y), 2$0)", "max(value, [|…|])")]
    [InlineData("let x = to$0tal(y)", "let name = [|expression|]")]
    [InlineData("let x = nonsense($0)", "let name = [|expression|]")]
    [InlineData("let $0", "let [|name|] = expression")]
    [InlineData("budget $0", "budget [|name|] \"Title\" { … }")]
    [InlineData("budget b$0", "budget [|name|] \"Title\" { … }")]
    [InlineData("budget b $0", "budget name [|\"Title\"|] { … }")]
    [InlineData("budget b \"B$0\" { }", "budget name [|\"Title\"|] { … }")]
    [InlineData("relationship $0", "relationship [|a|] with b { … }")]
    [InlineData("relationship a with $0", "relationship a with [|b|] { … }")]
    [InlineData("include $0", "include [|\"path\"|]")]
    [InlineData("programme q { from $0 }", "from [|budget_or_pool|]: { 2018/19: £2m }")]
    [InlineData("programme q { from b: $0 }", "from budget_or_pool: [|{ 2018/19: £2m }|]")]
    [InlineData("programme q { milestone $0 }", "milestone [|\"Title\"|] { … }")]
    [InlineData("$0", null)]
    [InlineData("bud$0get b { }", null)]
    [InlineData("budget b { $0 }", null)]
    [InlineData("budget b { kind: $0 }", null)]
    [InlineData("budget b { }$0", null)]
    [InlineData("budget b {\n  amount: max(1,$0 }", "max(value, [|…|])")]
    [InlineData("budget b\n\n$0", null)]
    [InlineData("gap $0", null)]
    [InlineData("// budget $0", null)]
    public void The_part_that_is_being_written(string marked, string? expected)
    {
        var workspace = MarkedWorkspace.Parse(marked);
        var help = SignatureService.GetSignature(workspace.Document, workspace.Position);
        var active = help?.Parameters[help.ActiveParameter];
        Assert.Equal(
            expected,
            help?.Label.Insert(active!.Value.End, "|]").Insert(active.Value.Start, "[|")
        );
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(int.MaxValue)]
    public void Past_the_ends_of_the_text_there_is_none(int position) =>
        Assert.Null(
            SignatureService.GetSignature(
                MarkedWorkspace.Parse("budget b { }\n").Document,
                position
            )
        );
}
