using System.Collections.Immutable;
using StpLang.Cli.Output;
using StpLang.Diagnostics;

namespace StpLang.Cli.Reports;

/// <summary>The forms that <c>stp check --format</c> knows.</summary>
internal static class ReportFormats
{
    private static readonly IReportFormat[] All =
    [
        new TextFormat(),
        new JsonFormat(),
        new SarifFormat(),
        new GithubFormat(),
        new JunitFormat(),
        new MarkdownFormat(),
    ];

    /// <summary>What they are called, first that for people.</summary>
    public static ImmutableArray<string> Names { get; } = [.. All.Select(format => format.Name)];

    /// <summary>The form with that name.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static IReportFormat Find(string name) =>
        Array.Find(All, format => format.Name == name)
        ?? throw new CommandFailure(
            $"there is no format `{name}`{NearestNames.Question(name, Names)}"
        )
        {
            Help = $"one of {string.Join(", ", Names)}",
        };
}
