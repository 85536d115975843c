using System.Collections.Immutable;

namespace StpLang.Diagnostics;

/// <summary>The rules on registers as files, STP1033 and STP1034. They are reported where a register is read.</summary>
internal static class RegisterRules
{
    /// <summary>STP1033: a row of a register that cannot be read, and is left out.</summary>
    public static readonly DiagnosticDescriptor BadRegisterRow = DiagnosticCategory.Codes.Warning(
        "STP1033",
        "bad_register_row",
        "A row of a register that cannot be read, and is left out"
    );

    /// <summary>STP1034: a register that cannot be read, or has the columns of none that is known.</summary>
    public static readonly DiagnosticDescriptor UnknownRegister = DiagnosticCategory.Codes.Error(
        "STP1034",
        "unknown_register",
        "A register that cannot be read, or whose columns are those of none that is known"
    );

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        BadRegisterRow,
        UnknownRegister,
    ];
}
