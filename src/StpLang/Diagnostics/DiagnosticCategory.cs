using System.Collections.Immutable;

namespace StpLang.Diagnostics;

/// <summary>A group of diagnostics.</summary>
/// <param name="Key">Its name in settings, lower case: <c>syntax</c>, as in <c>stp_diagnostic.category-syntax.severity</c>.</param>
/// <param name="Title">Its name in text: "Syntax".</param>
/// <param name="IsFixed">
/// Whether its diagnostics always hold: their severity cannot be lowered and no <c>accepts</c> covers them, because a plan
/// that breaks them has no meaning to judge.
/// </param>
public sealed record DiagnosticCategory(string Key, string Title, bool IsFixed = false)
{
    /// <summary>Whether its findings are the compiler's, on the text and what it means.</summary>
    internal bool IsOfCompiler => this == Syntax || this == Meaning;

    /// <summary>The form of the text: STP0001 and on.</summary>
    public static DiagnosticCategory Syntax { get; } = new("syntax", "Syntax", IsFixed: true);

    /// <summary>Names, types and values: STP1001 to STP1019.</summary>
    public static DiagnosticCategory Meaning { get; } =
        new("meaning", "Names, types and values", IsFixed: true);

    /// <summary>How findings are answered, and settings and registers read: STP1020 to STP1029.</summary>
    public static DiagnosticCategory Checking { get; } =
        new("checking", "Answers and settings", IsFixed: true);

    /// <summary>Codes of footprints and bodies: STP1030 and on.</summary>
    public static DiagnosticCategory Codes { get; } =
        new("codes", "Codes and registers", IsFixed: true);

    /// <summary>Whether the money is there, in every year, and may be spent so: STP2001 and on.</summary>
    public static DiagnosticCategory Funding { get; } = new("funding", "Gap and funding");

    /// <summary>Whether prevention has detail, evidence and money: STP3001 and on.</summary>
    public static DiagnosticCategory Prevention { get; } = new("prevention", "Prevention");

    /// <summary>Whether every council has its part: STP4001 and on.</summary>
    public static DiagnosticCategory Councils { get; } = new("councils", "Councils");

    /// <summary>Who decides, and by what power: STP5001 and on.</summary>
    public static DiagnosticCategory Governance { get; } = new("governance", "Governance");

    /// <summary>How the NHS and councils work together: STP6001 to STP6499.</summary>
    public static DiagnosticCategory JointWorking { get; } = new("joint_working", "Joint working");

    /// <summary>Whether people are heard, and in time: STP6501 and on.</summary>
    public static DiagnosticCategory Engagement { get; } = new("engagement", "Engagement");

    /// <summary>What changes for people, and who delivers it: STP7001 to STP7499.</summary>
    public static DiagnosticCategory Outcomes { get; } = new("outcomes", "Outcomes and capacity");

    /// <summary>Whether savings and closures rest on care elsewhere: STP7501 and on.</summary>
    public static DiagnosticCategory Services { get; } = new("services", "Care models and beds");

    /// <summary>Whether figures have a source and can be right: STP8001 and on.</summary>
    public static DiagnosticCategory Figures { get; } = new("figures", "Figures");

    /// <summary>All that come with the language, in the order of their ids.</summary>
    public static ImmutableArray<DiagnosticCategory> All { get; } =
    [
        Syntax,
        Meaning,
        Checking,
        Codes,
        Funding,
        Prevention,
        Councils,
        Governance,
        JointWorking,
        Engagement,
        Outcomes,
        Services,
        Figures,
    ];

    /// <summary>A rule of this group whose findings are errors.</summary>
    /// <param name="id">Its number: <c>STP2005</c>.</param>
    /// <param name="name">Its name, snake_case.</param>
    /// <param name="title">When it is reported, one line without a final full stop.</param>
    /// <param name="basis">Whose words, law or practice it rests on, likewise.</param>
    public DiagnosticDescriptor Error(
        string id,
        string name,
        string title,
        string basis = DiagnosticDescriptor.TheLanguage
    ) => new(id, name, DiagnosticSeverity.Error, this, title) { Basis = basis };

    /// <summary>A rule of this group whose findings are warnings; its parts as of <see cref="Error"/>.</summary>
    public DiagnosticDescriptor Warning(
        string id,
        string name,
        string title,
        string basis = DiagnosticDescriptor.TheLanguage
    ) => new(id, name, DiagnosticSeverity.Warning, this, title) { Basis = basis };

    /// <summary>A rule of this group whose findings are notes; its parts as of <see cref="Error"/>.</summary>
    public DiagnosticDescriptor Note(
        string id,
        string name,
        string title,
        string basis = DiagnosticDescriptor.TheLanguage
    ) => new(id, name, DiagnosticSeverity.Note, this, title) { Basis = basis };
}
