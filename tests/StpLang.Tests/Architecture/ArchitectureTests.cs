namespace StpLang.Tests.Architecture;

/// <summary>Who may know of whom, read from the compiled library.</summary>
public class ArchitectureTests
{
    private static readonly FolderOrder Order = new(
        "StpLang.Text",
        "StpLang.Values",
        "StpLang.Vocabulary StpLang.Vocabulary.Declarations",
        "StpLang.Diagnostics",
        "StpLang.Syntax StpLang.Syntax.Diagnostics StpLang.Syntax.Green StpLang.Syntax.Parsing",
        "StpLang.Notation",
        "StpLang.Files",
        "StpLang.Model",
        "StpLang.Symbols",
        "StpLang.Binding",
        "StpLang",
        "StpLang.Registers",
        "StpLang.Analysis",
        "StpLang.Analysis.Rules.Answers",
        "StpLang.Analysis.Rules.Codes",
        "StpLang.Analysis.Rules.Councils",
        "StpLang.Analysis.Rules.Engagement",
        "StpLang.Analysis.Rules.Figures",
        "StpLang.Analysis.Rules.Funding",
        "StpLang.Analysis.Rules.Governance",
        "StpLang.Analysis.Rules.JointWorking",
        "StpLang.Analysis.Rules.Outcomes",
        "StpLang.Analysis.Rules.Prevention",
        "StpLang.Analysis.Rules.Services",
        "StpLang.Analysis.Rules",
        "StpLang.Configuration",
        "StpLang.CodeFixes",
        "StpLang.Checking",
        "StpLang.Formatting",
        "StpLang.Emit",
        "StpLang.Workspaces",
        "StpLang.Services",
        "StpLang.Services.Explanations",
        "StpLang.Services.Completion",
        "StpLang.Services.Navigation",
        "StpLang.Services.Hover",
        "StpLang.Services.Signature",
        "StpLang.Services.Rename",
        "StpLang.Services.Status",
        "StpLang.Services.Outline",
        "StpLang.Services.Classification",
        "StpLang.Services.Hints",
        "StpLang.Services.Lenses",
        "StpLang.Services.CodeActions",
        "StpLang.Services.Pasting",
        "StpLang.Services.Tables",
        "StpLang.Services.Overview",
        "StpLang.Services.FirstPlans"
    );

    private static readonly Dictionary<string, HashSet<string>> Uses = TypeUses.Of(
        typeof(Compilation).Assembly.Location
    );

    [Fact]
    public void Each_folder_has_its_place() =>
        Assert.Equal(
            Order.Folders,
            Uses.Keys.Where(type => type.StartsWith("StpLang", StringComparison.Ordinal))
                .Select(FolderOrder.FolderOf)
                .Distinct()
                .Order(StringComparer.Ordinal)
        );

    /// <summary>The folders whose types are in the namespace of the folder above, which users name most.</summary>
    private static readonly string[] WithoutNamespace = ["Compilation", "Syntax/Nodes"];

    [Fact]
    public void A_namespace_is_a_folder()
    {
        var source = Repository.PathOf("src");
        foreach (var file in Directory.EnumerateFiles(source, "*.cs", SearchOption.AllDirectories))
        {
            var folder = Path.GetRelativePath(source, Path.GetDirectoryName(file)!)
                .Replace(Path.DirectorySeparatorChar, '/');
            if (
                folder.Contains("/obj", StringComparison.Ordinal)
                || WithoutNamespace.Any(each => folder == $"StpLang/{each}")
            )
            {
                continue;
            }

            var stated = File.ReadLines(file)
                .FirstOrDefault(line => line.StartsWith("namespace ", StringComparison.Ordinal));
            Assert.True(
                // What the C# compiler asks for in a namespace of its own is no type of ours.
                stated is null
                    || stated == $"namespace {folder.Replace('/', '.')};"
                    || stated.StartsWith("namespace System.", StringComparison.Ordinal),
                $"{folder}/{Path.GetFileName(file)}: {stated}"
            );
        }
    }

    [Fact]
    public void A_folder_uses_only_those_before_it() => Assert.Empty(Order.Against(Uses));

    [Fact]
    public void Only_parsing_sees_the_parser_generator() =>
        Assert.Equal(
            ["StpLang.Syntax.Parsing"],
            NamespacesThatUse(t =>
                t.StartsWith("Antlr4.", StringComparison.Ordinal)
                || t.StartsWith("StpLang.Grammar.", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void The_library_does_not_write_to_the_console() =>
        Assert.Empty(NamespacesThatUse(t => t == "System.Console"));

    [Fact]
    public void The_library_does_without_reflection() =>
        Assert.Empty(
            NamespacesThatUse(t =>
                t.StartsWith("System.Reflection.Emit.", StringComparison.Ordinal)
                || t
                    is "System.Activator"
                        or "System.Reflection.MethodInfo"
                        or "System.Reflection.PropertyInfo"
                        or "System.Reflection.FieldInfo"
            )
        );

    [Theory]
    [InlineData("StpLang.Text", "StpLang.Text")]
    [InlineData("StpLang.Values", "StpLang.Values")]
    [InlineData("StpLang.Vocabulary", "StpLang.Vocabulary StpLang.Values")]
    [InlineData(
        "StpLang.Diagnostics",
        "StpLang.Diagnostics StpLang.Text StpLang.Values StpLang.Vocabulary"
    )]
    [InlineData(
        "StpLang.Registers",
        "StpLang.Registers StpLang.Diagnostics StpLang.Files StpLang.Text StpLang.Vocabulary"
    )]
    [InlineData("StpLang.Model", "StpLang.Model StpLang.Text StpLang.Values StpLang.Vocabulary")]
    [InlineData(
        "StpLang.Analysis",
        "StpLang.Analysis StpLang.Diagnostics StpLang.Model StpLang.Registers StpLang.Text StpLang.Values StpLang.Vocabulary"
    )]
    public void A_part_uses_only_what_lies_before_it(string part, string known)
    {
        var allowed = known.Split(' ');
        Assert.Empty(
            Uses.Where(u => IsIn(u.Key, part))
                .SelectMany(u => u.Value)
                .Where(t => t.StartsWith("StpLang", StringComparison.Ordinal))
                .Where(t => !Array.Exists(allowed, a => IsIn(t, a)))
                .Distinct()
        );
    }

    private static bool IsIn(string name, string part) =>
        name == part || name.StartsWith(part + ".", StringComparison.Ordinal);

    private static IEnumerable<string> NamespacesThatUse(Func<string, bool> condition) =>
        Uses.Where(u => u.Value.Any(condition))
            .Select(u => u.Key[..Math.Max(0, u.Key.LastIndexOf('.'))])
            .Distinct()
            .Order(StringComparer.Ordinal);
}
