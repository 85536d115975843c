namespace StpLang.Syntax;

/// <summary>What a token, a piece of trivia or a node is.</summary>
public enum SyntaxKind : byte
{
    /// <summary>Nothing.</summary>
    None,

    // ---- tokens ----

    /// <summary>The end of the file.</summary>
    EndOfFile,

    /// <summary>A word: a keyword, a name, a property or a choice, by where it stands.</summary>
    Word,

    /// <summary><c>£40.6m</c></summary>
    Money,

    /// <summary><c>2%</c></summary>
    Percent,

    /// <summary><c>18_400</c></summary>
    Number,

    /// <summary><c>2017/18</c></summary>
    Year,

    /// <summary><c>2016-10-21</c></summary>
    Date,

    /// <summary><c>"text"</c></summary>
    Text,

    /// <summary>Text whose closing quote is missing.</summary>
    UnclosedText,

    /// <summary><c>{</c></summary>
    OpenBrace,

    /// <summary><c>}</c></summary>
    CloseBrace,

    /// <summary><c>[</c></summary>
    OpenBracket,

    /// <summary><c>]</c></summary>
    CloseBracket,

    /// <summary><c>(</c></summary>
    OpenParen,

    /// <summary><c>)</c></summary>
    CloseParen,

    /// <summary><c>:</c></summary>
    Colon,

    /// <summary><c>,</c></summary>
    Comma,

    /// <summary><c>.</c></summary>
    Dot,

    /// <summary><c>..</c></summary>
    Range,

    /// <summary><c>=</c></summary>
    Equals,

    /// <summary><c>+</c></summary>
    Plus,

    /// <summary><c>-</c></summary>
    Minus,

    /// <summary><c>*</c></summary>
    Times,

    /// <summary><c>/</c></summary>
    Divide,

    /// <summary>Characters that start no token.</summary>
    Unexpected,

    /// <summary>Text nested too deep to be read, kept a line at a time.</summary>
    TooDeep,

    /// <summary>A value that is not there; always missing.</summary>
    MissingValue,

    // ---- trivia ----

    /// <summary>Blanks.</summary>
    Whitespace,

    /// <summary>A line break.</summary>
    EndOfLine,

    /// <summary><c>// …</c></summary>
    Comment,

    /// <summary><c>/// …</c>, which documents the declaration that follows.</summary>
    DocComment,

    // ---- nodes ----

    /// <summary>A whole file.</summary>
    File,

    /// <summary>What stands between two declarations of a file and belongs to neither.</summary>
    Stray,

    /// <summary><c>{ … }</c> with properties and declarations.</summary>
    Block,

    /// <summary><c>name: value</c></summary>
    Property,

    /// <summary><c>include "partners.stp"</c></summary>
    Include,

    /// <summary><c>let name = value</c></summary>
    Let,

    /// <summary>Money from a budget or pool: <c>from budget: series</c> or <c>contribution budget: series</c>.</summary>
    Funding,

    /// <summary><c>keyword name "Title" { … }</c></summary>
    Declaration,

    /// <summary>The text that titles a declaration or names an included file.</summary>
    Title,

    /// <summary>Signs, operands and operators, in the order written.</summary>
    OperationExpression,

    /// <summary>A single figure, year or date.</summary>
    LiteralExpression,

    /// <summary>One text or several side by side.</summary>
    TextExpression,

    /// <summary>A name, a path of names, or a year's entry of one.</summary>
    NameExpression,

    /// <summary>A function with its arguments.</summary>
    CallExpression,

    /// <summary><c>( … )</c></summary>
    GroupExpression,

    /// <summary><c>[ … ]</c></summary>
    ListExpression,

    /// <summary><c>{ 2016/17: £2m }</c></summary>
    SeriesExpression,

    /// <summary>An entry of a series.</summary>
    SeriesEntry,

    /// <summary>The place of a value that is not there.</summary>
    MissingExpression,
}
