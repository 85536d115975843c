using System.Text.RegularExpressions;

namespace StpLang.Notation;

/// <summary>What people write where they do not know yet: <c>TBC</c>, <c>n/a</c>, <c>?</c>.</summary>
internal static partial class Placeholder
{
    /// <summary>Whether a text says no more than that it is not known.</summary>
    public static bool Is(string text) => Pattern().IsMatch(Typography.Brief(text));

    [GeneratedRegex(
        @"^(tb[acd]|to be (confirmed|agreed|decided|determined|advised)|t\.b\.c\.?|todo|n/?a|n\.a\.?|not (yet )?(known|available|applicable|stated)|unknown|pending|\?+|-+|x{2,}|\.{2,}|[\[<](tb\w|date|name|amount|figure|number|to be \w+|insert\b.*|x+)[\]>])$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
    )]
    private static partial Regex Pattern();
}
