using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using StpLang.Analysis;
using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Reports.Content;
using StpLang.Reports.Sections;
using StpLang.Vocabulary;

namespace StpLang.Reports;

/// <summary>A plan and what was found in it, for its reviewers: sentences, pictures and tables, whatever form they are written in.</summary>
internal sealed record Report
{
    /// <summary>What the plan is called.</summary>
    public required string Title { get; init; }

    /// <summary>What the plan says of itself as a whole: footprint, years, day.</summary>
    public required string Subtitle { get; init; }

    /// <summary>What a reader must know before reading on: that something is in error and therefore missing.</summary>
    public required ImmutableArray<string> Notices { get; init; }

    /// <summary>The sections.</summary>
    public required ImmutableArray<Section> Sections { get; init; }

    /// <summary>The declarations that figures lead to: where all of each stands, by the id of its lines.</summary>
    public required ImmutableArray<(string Id, Location Place)> Cited { get; init; }

    /// <summary>What the places are known by: equal places have equal stamps.</summary>
    public string PlacesStamp
    {
        get
        {
            using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            foreach (var (id, place) in Cited)
            {
                var lines = place.LineSpan;
                hash.AppendData(
                    Encoding.UTF8.GetBytes($"{id} {place.FilePath} {lines.Start} {lines.End}\n")
                );
            }

            return Convert.ToHexString(hash.GetHashAndReset());
        }
    }

    /// <summary>The report of a checked plan.</summary>
    /// <param name="check">The plan.</param>
    /// <param name="sections">The ids of the sections that are wanted; none for all.</param>
    public static Report Of(PlanCheck check, ImmutableArray<string> sections = default) =>
        Of(new PlanReading(check), sections);

    /// <summary>The report of a plan that is being written: what is half-typed is in it as it was when it last was whole.</summary>
    public static Report OfUnfinished(PlanCheck check) =>
        Of(new PlanReading(check, keepsLastSound: true), sections: default);

    private static Report Of(PlanReading reading, ImmutableArray<string> sections)
    {
        ImmutableArray<Section> built =
        [
            .. ReportSections
                .All.Where(section =>
                    sections.IsDefaultOrEmpty || sections.Contains(section.Kind.Id)
                )
                .Select(section => reading.Read(section.Of)),
        ];
        return new Report
        {
            Title = TitleOf(reading),
            Subtitle = SubtitleOf(reading.Model.Plan),
            Notices = [.. NoticesOf(reading)],
            Sections = built,
            Cited =
            [
                .. reading.Cited.Select(each =>
                    (each.Id, reading.Check.Compilation.LocationOf(each.Declaration.Extent))
                ),
            ],
        };
    }

    private static string TitleOf(PlanReading reading) =>
        reading.Model.Plan is { } plan
            ? PlanReading.Called(plan)
            : Excerpt.Of(Path.GetFileName(reading.Check.Compilation.RootPath));

    private static string SubtitleOf(Plan? plan)
    {
        if (plan is null)
        {
            return "";
        }

        string?[] parts =
        [
            plan.Footprint is { } footprint ? $"footprint {Excerpt.Of(footprint)}" : null,
            plan.Window is { } window ? $"{window.First} to {window.Last}" : null,
            plan.AsOf is { } day ? $"as of {Wording.Day(day)}" : null,
            plan.Status is { } status ? Words.Plain(status.Word()) : null,
        ];
        return string.Join(", ", parts.OfType<string>());
    }

    private static IEnumerable<string> NoticesOf(PlanReading reading)
    {
        var check = reading.Check;
        var errors = check.Compilation.GetDiagnostics().Where(finding => finding.IsError).ToList();
        if (errors.Count > 0)
        {
            var places = Wording.Few([
                .. errors.Select(error => Places.Of(error.Location, check.Compilation)),
            ]);
            var rest = reading.KeepsLastSound
                ? "what stands there is shown as it last was, and may be out of date"
                : "what stands there is not in this report";
            yield return $"{Wording.Count(errors.Count, "place")} of the plan cannot be understood, and {rest}: {places}. Sums are of what is shown.";
        }

        if (reading.NotAsked is { IsEmpty: false } rules)
        {
            yield return $"{Wording.Count(rules.Length, "rule")} could not be asked until that is mended.";
        }

        if (reading.Model.Declarations.Any(PlanReading.IsMadeUp))
        {
            yield return "Figures with * are illustrative: they are invented to show the form of a plan.";
        }
    }
}
