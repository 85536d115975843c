using System.Diagnostics.CodeAnalysis;
using StpLang.Files;
using StpLang.Text;

namespace StpLang.Benchmarks;

/// <summary>A large plan as people keep one: a root file and what it includes, in memory.</summary>
internal sealed class PlanFolder : SourceFiles
{
    /// <summary>The root file's path.</summary>
    public const string Root = "plan.stp";

    /// <summary>The figure that every twentieth programme costs by way of a <c>let</c>.</summary>
    public const string SharedFigure = "let yearly = £1.5m";

    private readonly Dictionary<string, SourceFile> _files;

    private PlanFolder(IEnumerable<(string Path, string Text)> files) =>
        _files = files.ToDictionary(
            file => file.Path,
            file => SourceFile.Of(file.Path, SourceText.From(file.Text)),
            StringComparer.Ordinal
        );

    /// <summary>The text of each file, by path.</summary>
    public IEnumerable<(string Path, string Text)> Texts =>
        _files.Values.Select(file => (file.Path, file.Text.ToString()));

    /// <summary>A large plan cut into files of about equal length; the root has the plan, its partners and the budgets.</summary>
    public static PlanFolder Of(int programmes, int files)
    {
        var plan = LargePlan.Of(programmes);
        var first = plan.IndexOf("programme work_0 ", StringComparison.Ordinal);
        var after = plan.IndexOf("\ngovernance {", StringComparison.Ordinal) + 1;
        var parts = new List<(string Path, string Text)>();
        var start = first;
        for (var i = 1; i < files; i++)
        {
            var end =
                i == files - 1
                    ? after
                    : plan.IndexOf(
                        $"programme work_{programmes / (files - 1) * i} ",
                        StringComparison.Ordinal
                    );
            parts.Add(($"programmes_{i}.stp", Sharing(plan[start..end])));
            start = end;
        }

        var includes = string.Concat(parts.Select(part => $"include \"{part.Path}\"\n"));
        parts.Insert(0, (Root, $"{plan[..first]}{SharedFigure}\n{includes}{plan[after..]}"));
        return new PlanFolder(parts);
    }

    public override bool TryRead(
        string path,
        [NotNullWhen(true)] out SourceFile? file,
        [NotNullWhen(false)] out string? failure
    )
    {
        failure = _files.TryGetValue(path, out file) ? null : "no such file";
        return file is not null;
    }

    // Every twentieth programme costs what the `let` says.
    private static string Sharing(string programmes)
    {
        var pieces = programmes.Split("  cost:       { ");
        for (var i = 20; i < pieces.Length; i += 20)
        {
            pieces[i] = "2016/17: yearly, " + pieces[i];
        }

        return string.Join("  cost:       { ", pieces);
    }
}
