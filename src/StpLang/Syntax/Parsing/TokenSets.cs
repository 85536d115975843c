using static StpLang.Grammar.StpParser;

namespace StpLang.Syntax.Parsing;

/// <summary>
/// Sets of the parser's types and rules, a bit for each. A test holds those that repeat the grammar equal to it.
/// </summary>
internal static class TokenSets
{
    /// <summary>What a value begins with.</summary>
    public const ulong Values =
        Literals
        | (1UL << WORD)
        | (1UL << TEXT)
        | (1UL << OPEN_BRACE)
        | (1UL << OPEN_BRACKET)
        | (1UL << OPEN_PAREN);

    /// <summary>What stands in a block or a file.</summary>
    public const ulong Members =
        ((1UL << (PROPERTY_NAME + 1)) - (1UL << INCLUDE)) | (1UL << OPEN_BRACE) | (1UL << COMMA);

    public const ulong Opening = (1UL << OPEN_BRACE) | (1UL << OPEN_BRACKET) | (1UL << OPEN_PAREN);

    public const ulong Closing =
        (1UL << CLOSE_BRACE) | (1UL << CLOSE_BRACKET) | (1UL << CLOSE_PAREN);

    /// <summary>What a value begins with and stands behind a name without a sign between them.</summary>
    public const ulong BareValues = Values & ~((1UL << OPEN_BRACKET) | (1UL << OPEN_PAREN));

    /// <summary>The rules that take any number of things.</summary>
    public const ulong Loops =
        (1UL << RULE_file) | (1UL << RULE_block) | (1UL << RULE_list) | (1UL << RULE_series);

    /// <summary>The rules of the declarations.</summary>
    public const ulong Declarations = (1UL << (RULE_accepts + 1)) - (1UL << RULE_include);

    private const ulong Literals =
        (1UL << MONEY) | (1UL << PERCENT) | (1UL << YEAR) | (1UL << DATE) | (1UL << NUMBER);

    /// <summary>Whether a type or a rule is in a set; the end of the file, and what has no bit, is in none.</summary>
    public static bool Has(this ulong set, int member) =>
        (uint)member < 64 && ((set >> member) & 1) != 0;
}
