using System.Text;
using StpLang.Checking;

namespace StpLang.Tests.Checking;

/// <summary>
/// A plan takes no more memory for each byte of its text than <c>docs/reports.md</c> says, whatever stands in it. Alone, for
/// what other tests keep meanwhile would be counted.
/// </summary>
[CollectionDefinition(nameof(MemoryTests), DisableParallelization = true)]
[Collection(nameof(MemoryTests))]
public class MemoryTests
{
    private const int Length = 512 * 1024;

    // Less than docs say of the whole program, whose collector lets go late.
    private const int MostPerByte = 300;

    [Theory]
    [InlineData("\"")]
    [InlineData("(")]
    [InlineData("-")]
    [InlineData("x:")]
    [InlineData("a:1,")]
    [InlineData("let a=1\n")]
    [InlineData("include \"a\"\n")]
    [InlineData("partner a \"A\" { kind: ccg }\n")]
    public void However_it_is_written(string repeated)
    {
        var text = new StringBuilder().Insert(0, repeated, Length / repeated.Length).ToString();
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var check = PlanCheck.Of(Compilation.Create(SyntaxTree.Parse(text)));
        Assert.NotEmpty(check.Findings);
        var kept = GC.GetTotalMemory(forceFullCollection: true) - before;
        GC.KeepAlive(check);
        Assert.True(kept <= (long)MostPerByte * Length, $"{kept / Length} bytes for each");
    }
}
