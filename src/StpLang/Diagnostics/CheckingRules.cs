using System.Collections.Immutable;

namespace StpLang.Diagnostics;

/// <summary>The rules on how findings are answered and what a check is set to, STP1020 to STP1029.</summary>
internal static class CheckingRules
{
    /// <summary>STP1020: an <c>accepts</c> of a rule that does not exist, or that cannot be accepted.</summary>
    public static readonly DiagnosticDescriptor UnknownRule = DiagnosticCategory.Checking.Error(
        "STP1020",
        "unknown_rule",
        "An `accepts` of a rule that does not exist, or that cannot be accepted"
    );

    /// <summary>STP1021: an <c>accepts</c> that no finding needs.</summary>
    public static readonly DiagnosticDescriptor AcceptanceUnused =
        DiagnosticCategory.Checking.Warning(
            "STP1021",
            "acceptance_unused",
            "An `accepts` that no finding needs"
        );

    /// <summary>STP1022: an <c>accepts</c> that has run out; its finding counts again.</summary>
    public static readonly DiagnosticDescriptor AcceptanceExpired =
        DiagnosticCategory.Checking.Warning(
            "STP1022",
            "acceptance_expired",
            "An `accepts` that has run out, so that its finding counts again"
        );

    /// <summary>STP1023: a rule that broke while it judged the plan.</summary>
    public static readonly DiagnosticDescriptor RuleFailed = DiagnosticCategory.Checking.Error(
        "STP1023",
        "rule_failed",
        "A rule that broke while it judged the plan, so that its answer is not known"
    );

    /// <summary>STP1024: a setting in an <c>.editorconfig</c> that means nothing.</summary>
    public static readonly DiagnosticDescriptor UnknownSetting =
        DiagnosticCategory.Checking.Warning(
            "STP1024",
            "unknown_setting",
            "A setting in an `.editorconfig` that means nothing, or a value it cannot have"
        );

    /// <summary>STP1025: an <c>accepts</c> that does not count by the settings; its finding does.</summary>
    public static readonly DiagnosticDescriptor AcceptanceRefused =
        DiagnosticCategory.Checking.Warning(
            "STP1025",
            "acceptance_refused",
            "An `accepts` that the settings do not let count, so that its finding does"
        );

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        UnknownRule,
        AcceptanceUnused,
        AcceptanceExpired,
        RuleFailed,
        UnknownSetting,
        AcceptanceRefused,
    ];
}
