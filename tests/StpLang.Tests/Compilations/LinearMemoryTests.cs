using System.Globalization;
using System.Text;

namespace StpLang.Tests.Compilations;

/// <summary>
/// What a declaration costs in a short plan and a long one. Alone, for a long plan is bound on several threads and what
/// all of them allocate is counted.
/// </summary>
[CollectionDefinition(nameof(LinearMemoryTests), DisableParallelization = true)]
[Collection(nameof(LinearMemoryTests))]
public class LinearMemoryTests
{
    public static TheoryData<string, string> Repeated =>
        new()
        {
            {
                "sound",
                "budget b#\n{\n  kind: other\n  holder: county\n  amount: { 2016/17: £1m }\n}\n"
            },
            {
                "unknown names",
                "budget b#\n{\n  kind: other\n  holder: county#\n  amount: { 2016/17: £1m }\n}\n"
            },
            { "definitions", "let v# = 2%\nrisk r# { likelihood: v# * 100 }\n" },
            { "one name", "risk same { owner: county }\n" },
            { "unknown properties", "risk r# { ownr#: county }\n" },
            { "circles", "let a# = b#\nlet b# = a#\n" },
        };

    [Theory]
    [MemberData(nameof(Repeated))]
    public void Ten_times_the_declarations_take_ten_times_the_memory(
        string what,
        string declaration
    )
    {
        Allocated(declaration, 100);
        var small = Allocated(declaration, Scale.Of(10_000));
        var large = Allocated(declaration, Scale.Of(100_000));
        Assert.True(large < small * 13, $"{what}: {small:N0} bytes, then {large:N0}");
    }

    private static long Allocated(string declaration, int count)
    {
        var text = new StringBuilder(TestPlans.Plan).Append("partner county { kind: ccg }\n");
        for (var i = 0; i < count; i++)
        {
            text.Append(
                declaration.Replace(
                    "#",
                    i.ToString("D6", CultureInfo.InvariantCulture),
                    StringComparison.Ordinal
                )
            );
        }

        var tree = SyntaxTree.Parse(text.ToString());
        tree.GetDiagnostics();
        var before = GC.GetTotalAllocatedBytes(precise: true);
        Compilation.Create(tree).GetDiagnostics();
        return GC.GetTotalAllocatedBytes(precise: true) - before;
    }
}
