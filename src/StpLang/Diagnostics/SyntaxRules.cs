using System.Collections.Immutable;

namespace StpLang.Diagnostics;

/// <summary>The rules on the form of the text, STP0001 to STP0010.</summary>
internal static class SyntaxRules
{
    /// <summary>STP0001: a character that begins no word, figure or sign of the language.</summary>
    public static readonly DiagnosticDescriptor UnexpectedCharacter =
        DiagnosticCategory.Syntax.Error(
            "STP0001",
            "unexpected_character",
            "A character that begins no word, figure or sign of the language"
        );

    /// <summary>STP0002: text that is not closed before the end of its line.</summary>
    public static readonly DiagnosticDescriptor UnterminatedText = DiagnosticCategory.Syntax.Error(
        "STP0002",
        "unterminated_text",
        "Text that is not closed before the end of its line"
    );

    /// <summary>STP0004: something missing that the language needs at this place.</summary>
    public static readonly DiagnosticDescriptor Expected = DiagnosticCategory.Syntax.Error(
        "STP0004",
        "expected",
        "Something missing that the language needs at this place"
    );

    /// <summary>STP0005: something that fits nowhere at this place.</summary>
    public static readonly DiagnosticDescriptor Unexpected = DiagnosticCategory.Syntax.Error(
        "STP0005",
        "unexpected",
        "Something that fits nowhere at this place"
    );

    /// <summary>STP0006: a backslash in text that begins no escape.</summary>
    public static readonly DiagnosticDescriptor InvalidEscape = DiagnosticCategory.Syntax.Error(
        "STP0006",
        "invalid_escape",
        "A backslash in text that begins no escape"
    );

    /// <summary>STP0007: blocks, lists or brackets nested more than 100 deep.</summary>
    public static readonly DiagnosticDescriptor NestingTooDeep = DiagnosticCategory.Syntax.Error(
        "STP0007",
        "nesting_too_deep",
        "Blocks, lists or brackets nested more than 100 deep"
    );

    /// <summary>STP0008: a file that is not UTF-8 or is larger than 64 MiB.</summary>
    public static readonly DiagnosticDescriptor NotText = DiagnosticCategory.Syntax.Error(
        "STP0008",
        "not_text",
        "A file that is not UTF-8 or is larger than 64 MiB"
    );

    /// <summary>STP0009: a character in a comment, text, register or settings that is invisible or turns the direction of text.</summary>
    public static readonly DiagnosticDescriptor HiddenCharacter = DiagnosticCategory.Syntax.Warning(
        "STP0009",
        "hidden_character",
        "A character in a comment, text, register or settings that is invisible or turns the direction of text",
        "CVE-2021-42574: Trojan Source"
    );

    /// <summary>STP0010: a value or name that people read and the language writes otherwise.</summary>
    public static readonly DiagnosticDescriptor Notation = DiagnosticCategory.Syntax.Error(
        "STP0010",
        "notation",
        "A value or name that people read and the language writes otherwise"
    );

    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<DiagnosticDescriptor> All =
    [
        UnexpectedCharacter,
        UnterminatedText,
        Expected,
        Unexpected,
        InvalidEscape,
        NestingTooDeep,
        NotText,
        HiddenCharacter,
        Notation,
    ];
}
