using System.Collections.Immutable;
using StpLang.Reports.Content;
using StpLang.Reports.Sections;

namespace StpLang.Reports;

/// <summary>The sections that a report can have, in their order.</summary>
internal static class ReportSections
{
    /// <summary>All of them. The last one says where the figures of those before it stand.</summary>
    public static ImmutableArray<(SectionKind Kind, Func<PlanReading, Section> Of)> All { get; } =
    [
        (FiguresSection.Kind, FiguresSection.Of),
        (GapSection.Kind, GapSection.Of),
        (ProgrammesSection.Kind, ProgrammesSection.Of),
        (MoneySection.Kind, MoneySection.Of),
        (PreventionSection.Kind, PreventionSection.Of),
        (CouncilsSection.Kind, CouncilsSection.Of),
        (RelationshipsSection.Kind, RelationshipsSection.Of),
        (GovernanceSection.Kind, GovernanceSection.Of),
        (TimelineSection.Kind, TimelineSection.Of),
        (CompletenessSection.Kind, CompletenessSection.Of),
        (FindingsSection.Kind, FindingsSection.Of),
        (BasisSection.Kind, BasisSection.Of),
        (LinesSection.Kind, LinesSection.Of),
    ];

    /// <summary>Their ids.</summary>
    public static ImmutableArray<string> Ids { get; } = [.. All.Select(section => section.Kind.Id)];
}
