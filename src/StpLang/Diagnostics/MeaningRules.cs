using System.Collections.Immutable;

namespace StpLang.Diagnostics;

/// <summary>The rules on names, types and values, STP1001 to STP1019.</summary>
internal static class MeaningRules
{
    /// <summary>STP1001: a name that no declaration has.</summary>
    public static readonly DiagnosticDescriptor UnresolvedName = DiagnosticCategory.Meaning.Error(
        "STP1001",
        "unresolved_name",
        "A name that no declaration has"
    );

    /// <summary>STP1002: two declarations with one name, or a second one where there can be only one.</summary>
    public static readonly DiagnosticDescriptor DuplicateName = DiagnosticCategory.Meaning.Error(
        "STP1002",
        "duplicate_name",
        "Two declarations with one name, or a second one where there can be only one"
    );

    /// <summary>STP1003: a property that the declaration does not have.</summary>
    public static readonly DiagnosticDescriptor UnknownProperty = DiagnosticCategory.Meaning.Error(
        "STP1003",
        "unknown_property",
        "A property that the declaration does not have"
    );

    /// <summary>STP1004: a property given twice.</summary>
    public static readonly DiagnosticDescriptor DuplicateProperty =
        DiagnosticCategory.Meaning.Error("STP1004", "duplicate_property", "A property given twice");

    /// <summary>STP1005: a declaration without something it requires.</summary>
    public static readonly DiagnosticDescriptor MissingProperty = DiagnosticCategory.Meaning.Error(
        "STP1005",
        "missing_property",
        "A declaration without something it requires"
    );

    /// <summary>STP1006: a value of the wrong type.</summary>
    public static readonly DiagnosticDescriptor TypeMismatch = DiagnosticCategory.Meaning.Error(
        "STP1006",
        "type_mismatch",
        "A value of the wrong type"
    );

    /// <summary>STP1007: a word that is not one of the choices.</summary>
    public static readonly DiagnosticDescriptor UnknownChoice = DiagnosticCategory.Meaning.Error(
        "STP1007",
        "unknown_choice",
        "A word that is not one of the choices"
    );

    /// <summary>STP1008: a name of a declaration of another kind than the property takes.</summary>
    public static readonly DiagnosticDescriptor WrongKind = DiagnosticCategory.Meaning.Error(
        "STP1008",
        "wrong_kind",
        "A name of a declaration of another kind than the property takes"
    );

    /// <summary>STP1009: a value that depends on itself.</summary>
    public static readonly DiagnosticDescriptor CyclicDefinition = DiagnosticCategory.Meaning.Error(
        "STP1009",
        "cyclic_definition",
        "A value that depends on itself"
    );

    /// <summary>STP1010: a financial year whose second part does not follow the first.</summary>
    public static readonly DiagnosticDescriptor BadFinancialYear = DiagnosticCategory.Meaning.Error(
        "STP1010",
        "bad_financial_year",
        "A financial year whose second part does not follow the first"
    );

    /// <summary>STP1011: a year outside the window of the plan, or a range that runs backwards.</summary>
    public static readonly DiagnosticDescriptor YearOutsideWindow =
        DiagnosticCategory.Meaning.Error(
            "STP1011",
            "year_outside_window",
            "A year outside the window of the plan, or a range that runs backwards"
        );

    /// <summary>STP1012: a series that gives a year twice.</summary>
    public static readonly DiagnosticDescriptor YearGivenTwice = DiagnosticCategory.Meaning.Error(
        "STP1012",
        "year_given_twice",
        "A series that gives a year twice"
    );

    /// <summary>STP1013: an included file that is missing, unreadable or outside the folder of the plan.</summary>
    public static readonly DiagnosticDescriptor IncludeNotFound = DiagnosticCategory.Meaning.Error(
        "STP1013",
        "include_not_found",
        "An included file that is missing, unreadable or outside the folder of the plan"
    );

    /// <summary>STP1014: files that include each other in a circle.</summary>
    public static readonly DiagnosticDescriptor IncludeCycle = DiagnosticCategory.Meaning.Error(
        "STP1014",
        "include_cycle",
        "Files that include each other in a circle"
    );

    /// <summary>STP1015: no <c>plan</c> declaration, or more than one.</summary>
    public static readonly DiagnosticDescriptor OnePlan = DiagnosticCategory.Meaning.Error(
        "STP1015",
        "one_plan",
        "No `plan` declaration, or more than one"
    );

    /// <summary>STP1016: a division by zero, or a figure out of range.</summary>
    public static readonly DiagnosticDescriptor Arithmetic = DiagnosticCategory.Meaning.Error(
        "STP1016",
        "arithmetic",
        "A division by zero, or a figure out of range"
    );

    /// <summary>STP1017: a declaration where it cannot stand.</summary>
    public static readonly DiagnosticDescriptor MisplacedDeclaration =
        DiagnosticCategory.Meaning.Error(
            "STP1017",
            "misplaced_declaration",
            "A declaration where it cannot stand"
        );

    /// <summary>STP1018: a date that the calendar does not have.</summary>
    public static readonly DiagnosticDescriptor InvalidDate = DiagnosticCategory.Meaning.Error(
        "STP1018",
        "invalid_date",
        "A date that the calendar does not have"
    );

    /// <summary>STP1019: a <c>let</c> that nobody uses.</summary>
    public static readonly DiagnosticDescriptor UnusedDefinition = DiagnosticCategory.Meaning.Note(
        "STP1019",
        "unused_definition",
        "A `let` that nobody uses"
    ) with
    {
        IsAboutUnused = true,
    };

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        UnresolvedName,
        DuplicateName,
        UnknownProperty,
        DuplicateProperty,
        MissingProperty,
        TypeMismatch,
        UnknownChoice,
        WrongKind,
        CyclicDefinition,
        BadFinancialYear,
        YearOutsideWindow,
        YearGivenTwice,
        IncludeNotFound,
        IncludeCycle,
        OnePlan,
        Arithmetic,
        MisplacedDeclaration,
        InvalidDate,
        UnusedDefinition,
    ];
}
