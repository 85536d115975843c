namespace StpLang.Vocabulary;

/// <summary>What follows the header of a declaration.</summary>
internal enum DeclarationBody
{
    /// <summary>Properties and nested declarations in braces.</summary>
    Block,

    /// <summary>A colon and a value: <c>from improved_bcf: { 2018/19: £0.3m }</c>.</summary>
    Value,

    /// <summary>An equals sign and an expression: <c>let council_uplift = 2%</c>.</summary>
    Definition,

    /// <summary>Nothing: <c>include "partners.stp"</c>.</summary>
    Nothing,
}
