using System.Collections.Immutable;
using StpLang.Diagnostics;

namespace StpLang.Cli.Reports;

/// <summary>The forms that <c>stp check --format</c> knows.</summary>
internal static class ReportFormats
{
    /// <summary>Lines for people, which are no document: they are written plan by plan.</summary>
    public const string Text = "text";

    private static readonly IReportFormat[] Documents =
    [
        new JsonFormat(),
        new SarifFormat(),
        new GithubFormat(),
        new JunitFormat(),
        new MarkdownFormat(),
    ];

    /// <summary>What they are called.</summary>
    public static ImmutableArray<string> Names { get; } =
    [Text, .. Documents.Select(format => format.Name)];

    /// <summary>The form with that name; null for <see cref="Text"/>.</summary>
    /// <exception cref="CommandFailure">There is none.</exception>
    public static IReportFormat? Find(string name) =>
        name == Text
            ? null
            : Array.Find(Documents, format => format.Name == name)
                ?? throw new CommandFailure(
                    $"there is no format `{name}`{NearestNames.Question(name, Names)}"
                )
                {
                    Help = $"one of {string.Join(", ", Names)}",
                };
}
