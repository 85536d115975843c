using StpLang.Files;

namespace StpLang.Tests.Compilations;

/// <summary>Plans to compile.</summary>
internal static class TestPlans
{
    public const string Plan = """
        plan exampleshire "Exampleshire STP" {
          footprint: "E54000022"
          window: 2016/17..2020/21
          as_of: 2016-10-21
        }

        """;

    /// <summary>A plan of files in memory, of which the first is the root.</summary>
    public static Compilation Of(params (string Path, string Text)[] files)
    {
        var source = new MemorySourceFiles(files.ToDictionary(f => f.Path, f => f.Text));
        Assert.True(
            Compilation.TryCreate(files[0].Path, source, out var compilation, out var failure),
            failure
        );
        return compilation;
    }

    /// <summary>The findings as a terminal shows them, each on a line.</summary>
    public static string[] FindingsOf(Compilation compilation) =>
        [.. compilation.GetDiagnostics().Select(d => d.ToString())];
}
