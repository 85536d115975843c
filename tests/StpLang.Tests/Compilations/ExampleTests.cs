using StpLang.Diagnostics;

namespace StpLang.Tests.Compilations;

/// <summary>The plans under <c>examples/</c>: the invalid ones show one rule each, the others are sound.</summary>
public class ExampleTests
{
    public static TheoryData<string> Invalid { get; } =
    [
        .. Directory
            .EnumerateFileSystemEntries(Repository.PathOf("examples", "invalid"), "STP*")
            .Select(p => Path.GetFileName(p))
            .Order(StringComparer.Ordinal),
    ];

    public static TheoryData<string> Sound { get; } =
    [
        .. Directory
            .EnumerateFiles(Repository.PathOf("examples"), "plan.stp", SearchOption.AllDirectories)
            .Concat(Directory.EnumerateFiles(Repository.PathOf("examples", "features"), "*.stp"))
            .Select(p => Path.GetRelativePath(Repository.PathOf("examples"), p).Replace('\\', '/'))
            .Where(p => !p.StartsWith("invalid/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Invalid))]
    public void An_invalid_plan_breaks_its_own_rule_and_no_other(string name)
    {
        var isFolder = Directory.Exists(Repository.PathOf("examples", "invalid", name));
        var found = Compile($"invalid/{name}{(isFolder ? "/plan.stp" : "")}").GetDiagnostics();
        Assert.Equal([name[..7]], found.Select(d => d.Descriptor.Id));
        Baseline.Equal(
            $"tests/StpLang.Tests/Compilations/invalid/{Path.GetFileNameWithoutExtension(name)}.txt",
            string.Concat(found.Select(Write))
        );
    }

    [Theory]
    [MemberData(nameof(Sound))]
    public void A_plan_is_sound(string path) =>
        Assert.Equal("", Binding.Findings.Describe(Compile(path).GetDiagnostics()));

    [Fact]
    public void Every_rule_of_the_compiler_has_an_invalid_plan() =>
        Assert.Empty(
            SyntaxRules
                .All.AddRange(MeaningRules.All)
                .Select(d => d.Id)
                .Except(Invalid.Select(row => row.Data[..7]))
        );

    private static string Write(Diagnostic diagnostic)
    {
        var text = $"{diagnostic}\n";
        if (diagnostic.Help is { } help)
        {
            text += $"  help: {help}\n";
        }

        return text
            + string.Concat(diagnostic.Related.Select(r => $"  {r.Location}: {r.Message}\n"));
    }

    private static Compilation Compile(string path)
    {
        Assert.True(
            Compilation.TryCreate(
                path,
                new FolderFiles(Repository.PathOf("examples")),
                out var compilation,
                out var failure
            ),
            failure
        );
        return compilation;
    }
}
