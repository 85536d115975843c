using System.Text.RegularExpressions;
using StpLang.Vocabulary;

namespace StpLang.Notation;

/// <summary>What people write in place of a value that they do not know yet: a word such as <c>TBC</c>, <c>?</c>, <c>[amount]</c>.</summary>
internal static partial class NotKnown
{
    /// <summary>Whether a text says no more than that.</summary>
    public static bool Is(string text) =>
        Placeholder.IsWord(text) || Signs().IsMatch(Typography.Brief(text));

    [GeneratedRegex(
        @"^(\?+|-+|x{2,}|\.{2,}|[\[<](date|name|amount|figure|number|to be \w+|insert\b.*|x+)[\]>])$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Signs();
}
