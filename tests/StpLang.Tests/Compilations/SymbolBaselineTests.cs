using System.Text;
using StpLang.Analysis.Rules;

namespace StpLang.Tests.Compilations;

/// <summary>What every word of every example stands for.</summary>
public class SymbolBaselineTests
{
    public static TheoryData<string> Plans => ExamplePlans.All;

    [Theory]
    [MemberData(nameof(Plans))]
    public void Each_word_stands_for_what_its_author_meant(string path)
    {
        var compilation = ExamplePlans.Compile(path);
        var text = new StringBuilder();
        foreach (var tree in compilation.SyntaxTrees)
        {
            text.Append($"==== {tree.FilePath}\n");
            Write(compilation.GetSemanticModel(tree, StandardRules.Catalogue), text);
        }

        var name = path.Replace("/plan.stp", "").Replace(".stp", "").Replace('/', '-');
        Baseline.Equal($"tests/StpLang.Tests/Compilations/symbols/{name}.txt", text.ToString());
    }

    // Each line with words, and below it what they stand for, in their order.
    private static void Write(SemanticModel model, StringBuilder text)
    {
        var line = -1;
        foreach (var token in model.SyntaxTree.Root.DescendantTokens())
        {
            var info = model.GetSymbolInfo(token);
            if (token.Kind != SyntaxKind.Word && info.Symbol is null)
            {
                Assert.Empty(info.Candidates);
                continue;
            }

            var start = model.SyntaxTree.Text.PositionOf(token.Span.Start).Line;
            text.Append(start == line ? " · " : $"\n{LineAt(model.SyntaxTree.Text, start)}\n    ");
            line = start;
            text.Append(SymbolTests.Describe(info));
        }

        text.Append('\n');
    }

    private static string LineAt(SourceText text, int line) =>
        text.ToString().Split('\n')[line].TrimEnd();
}
