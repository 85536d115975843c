using System.Collections.Immutable;

namespace StpLang.Diagnostics;

/// <summary>The rules on registers as files, STP1033 and STP1034. They are reported where a register is read.</summary>
public static class RegisterRules
{
    /// <summary>STP1033: a row of a register that cannot be read, and is left out.</summary>
    public static readonly DiagnosticDescriptor BadRegisterRow = new(
        "STP1033",
        "bad_register_row",
        DiagnosticSeverity.Warning,
        DiagnosticCategory.Codes,
        "A row of a register that cannot be read, and is left out"
    );

    /// <summary>STP1034: a register that cannot be read, or has the columns of none that is known.</summary>
    public static readonly DiagnosticDescriptor UnknownRegister = new(
        "STP1034",
        "unknown_register",
        DiagnosticSeverity.Error,
        DiagnosticCategory.Codes,
        "A register that cannot be read, or whose columns are those of none that is known"
    );

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        BadRegisterRow,
        UnknownRegister,
    ];
}
