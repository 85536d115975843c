using System.Text;
using System.Text.RegularExpressions;
using StpLang.Emit;
using StpLang.Samples;

namespace StpLang.Tests.Docs;

/// <summary>What the README shows is so. Alone, for it looks at the console and from a folder of its own.</summary>
[CollectionDefinition(nameof(ReadmeTests), DisableParallelization = true)]
[Collection(nameof(ReadmeTests))]
public partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Repository.PathOf("README.md"));

    [Fact]
    public void The_plan_has_the_finding_shown()
    {
        var compilation = Compilation.Create(SyntaxTree.Parse(Block("stp"), "plan.stp"));

        var finding = Assert.Single(compilation.GetDiagnostics());
        Assert.Equal(Block("text").Split('\n')[0], finding.ToString());
    }

    [Fact]
    public void The_plan_mended_gives_the_JSON_shown()
    {
        var mended = Block("stp").Replace("counsil", "council", StringComparison.Ordinal);
        using var json = new MemoryStream();
        PlanJson.Write(Compilation.Create(SyntaxTree.Parse(mended, "plan.stp")), json);
        var document = Encoding.UTF8.GetString(json.ToArray());

        foreach (var piece in Block("json").Split("…\n"))
        {
            Assert.Contains(piece, document, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void The_plan_is_laid_out_the_usual_way()
    {
        var plan = Block("stp");

        Assert.Equal(plan, StpLang.Formatting.Formatter.Format(SyntaxTree.Parse(plan)).ToString());
    }

    [Fact]
    public void The_use_of_the_library_is_the_one_compiled_here()
    {
        var source = File.ReadAllText(Repository.PathOf("tests/StpLang.Samples/ReadmeExample.cs"));
        var shown = source.Split("// README begins\n")[1].Split("// README ends")[0];

        Assert.Equal(Squeeze(shown), Squeeze(Usings().Replace(Block("csharp"), "")));
    }

    [Fact]
    public void The_use_of_the_library_runs()
    {
        var folder = Directory.CreateTempSubdirectory();
        var output = new StringWriter();
        var (console, current) = (Console.Out, Environment.CurrentDirectory);
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "plan.stp"), Block("stp"));
            Environment.CurrentDirectory = folder.FullName;
            Console.SetOut(output);
            ReadmeExample.Run();
        }
        finally
        {
            Console.SetOut(console);
            Environment.CurrentDirectory = current;
            folder.Delete(recursive: true);
        }

        Assert.Equal(
            [Block("text").Split('\n')[0], "Falls prevention costs £7.615m: plan.stp(20,9)"],
            output.ToString().TrimEnd().Split('\n')
        );
    }

    private static string Block(string language) =>
        Regex.Match(Readme, $"```{language}\n(.*?)```", RegexOptions.Singleline).Groups[1].Value;

    // Line breaks and blanks are the formatter's.
    private static string Squeeze(string code) => Blanks().Replace(code, "");

    [GeneratedRegex(@"^using .*;\n", RegexOptions.Multiline)]
    private static partial Regex Usings();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
