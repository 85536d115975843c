using System.Globalization;
using StpLang.Diagnostics;
using StpLang.Syntax.Parsing;
using StpLang.Vocabulary;

namespace StpLang.Syntax.Diagnostics;

/// <summary>Says what is wrong with text that fits nowhere.</summary>
internal static class StrayWording
{
    public static string OfCharacter(string text)
    {
        var first = text.EnumerateRunes().First();
        return first.Value switch
        {
            '\u201C' or '\u201D' or '\u2018' or '\u2019' or '\'' =>
                $"`{first}` does not quote text here; use straight double quotes: \"…\"",
            '\u2013' or '\u2014' =>
                $"`{first}` is a dash; write '-' to subtract, or '..' for a range of years",
            '$' or '\u20AC' =>
                $"unexpected character '{first}'; amounts are in pounds, such as £2.4m",
            '\u00A3' => "'£' needs an amount right behind it, such as £2.4m",
            '\u2212' => "`−` is a minus of another sort; write '-'",
            '\u2026' => "`…` is one character; write '..' for a range of years",
            '\u00D7' => "`×` is no sign of the language; write '*'",
            '\u00F7' or '\u2044' => $"`{first}` is no sign of the language; write '/'",
            '#' => "unexpected character '#'; a comment begins with '//'",
            '%' => "'%' stands right behind a number, such as 2%",
            ';' => "unexpected character ';'; a property ends with its line",
            0 => "unexpected character U+0000; is this a text file?",
            _ when first.Value < 0x20 || first.Value == 0xFFFD =>
                $"unexpected character U+{first.Value:X4}",
            _ => $"unexpected character '{first}'",
        };
    }

    /// <summary>The unit an author may have meant by a word behind an amount, or null.</summary>
    public static string? UnitMeant(string word) =>
        word.ToLowerInvariant() switch
        {
            "m" or "mn" or "mln" or "mil" or "million" or "millions" => "m",
            "k" or "thousand" or "thousands" => "k",
            "b" or "bn" or "billion" or "billions" => "bn",
            _ => null,
        };

    /// <summary>What is wrong with a run of stray tokens, and how many of them that is said of.</summary>
    /// <param name="parent">The node they are kept in.</param>
    /// <param name="run">The tokens, all on one line.</param>
    /// <param name="before">The last token before them that is in its place.</param>
    public static (string Message, int Count) Of(
        SyntaxNode parent,
        List<SyntaxToken> run,
        SyntaxToken before
    )
    {
        var token = run[0];
        var text = Excerpt.Of(token.Text);
        if (parent is PropertySyntax)
        {
            return (
                $"`{text}` stands outside any declaration; move it into one, or look for a '}}' too many above",
                1
            );
        }

        var whole = Excerpt.Of(TextOf(run));
        return token.Kind switch
        {
            SyntaxKind.OpenBrace when parent is BlockSyntax => (
                "this block belongs to no declaration; write a keyword and a name before the brace",
                1
            ),
            SyntaxKind.CloseBrace => (
                "this '}' closes nothing; remove it, or look for one too many above",
                1
            ),
            SyntaxKind.CloseBracket or SyntaxKind.CloseParen => (
                $"this '{token.Text}' closes nothing; remove it",
                1
            ),
            SyntaxKind.Dot when run is [_, { Kind: SyntaxKind.Number } digits, ..] => (
                $"a figure begins with a digit; write `0.{Excerpt.Of(digits.Text)}`",
                2
            ),
            SyntaxKind.Number when before.Kind == SyntaxKind.Comma => (
                $"`{text}` fits nowhere here; group digits with '_', such as 18_400",
                1
            ),
            _ when parent is IncludeSyntax or TitleSyntax { Parent: IncludeSyntax } => (
                $"the path of an included file stands in quotes; write `\"{whole}\"`",
                run.Count
            ),
            _ when parent is LetSyntax let => (
                $"one name stands between `let` and '=', not `{Excerpt.Of(let.Name.Text)} {whole}`",
                run.Count
            ),
            _ when parent is DeclarationSyntax declaration => (
                OfHeader(declaration, token, whole, before),
                run.Count
            ),
            SyntaxKind.Word when OfUnit(token.Text, before) is { } message => (message, 1),
            SyntaxKind.Word when parent is StraySyntax or BlockSyntax => OfWord(parent, run),
            SyntaxKind.Text when parent is StraySyntax or BlockSyntax => (
                "this text belongs to no property; write a name and ':' before it",
                1
            ),
            _ => ($"`{whole}` fits nowhere here; remove it", run.Count),
        };
    }

    /// <summary>The keywords an author may have meant by a stray token, the likeliest first.</summary>
    /// <param name="parent">The node it is kept in.</param>
    /// <param name="token">The token.</param>
    public static IReadOnlyList<string> KeywordsMeant(SyntaxNode parent, SyntaxToken token)
    {
        if (token.Kind != SyntaxKind.Word)
        {
            return [];
        }

        // What planners call a thing is meant only where the thing can stand; a slip may stand anywhere.
        var called = Glossary.TermsFor(token.Text).ToArray();
        IEnumerable<DeclarationDefinition> here = parent.Parent is DeclarationSyntax declaration
            ? declaration.Definition.Nested.Select(PlanVocabulary.Get)
            : PlanVocabulary.TopLevel;
        return NearestNames.Of(
            token.Text,
            Keywords.Declarations.Except(
                called.Except(here.Select(each => each.Keyword), StringComparer.Ordinal),
                StringComparer.Ordinal
            )
        );
    }

    private static string TextOf(List<SyntaxToken> run)
    {
        var start = run[0].Span.Start - run[0].Position;
        var length = run[^1].Span.End - run[0].Span.Start;
        return string.Concat(run.Select(t => t.ToFullString())).Substring(start, length);
    }

    private static string OfHeader(
        DeclarationSyntax declaration,
        SyntaxToken token,
        string whole,
        SyntaxToken before
    )
    {
        var keyword = declaration.Keyword.Text;
        return declaration switch
        {
            {
                Definition:
                {
                    Header: { Separator: { } separator, Names: [{ Targets: [var target, ..] }, ..] }
                } definition
            } =>
                $"`{whole}` fits nowhere here; {definition.Description} joins two {target.Keyword()}s by `{separator}`, such as `{keyword} {definition.Example}`",
            { Name.Text: var name }
                when token.Kind == SyntaxKind.Minus
                    && before.Text == name
                    && before.Span.End == token.Span.Start =>
                $"a name has no '-'; write `{Excerpt.Of((name + whole).Replace('-', '_'))}`",
            _ when token.Kind == SyntaxKind.Number
                    && declaration.Definition.Header.Names.Length > 0 =>
                $"`{whole}` fits nowhere here; a name begins with a letter",
            _ when token.Kind == SyntaxKind.OpenParen =>
                $"`{whole}` fits nowhere before the block of `{keyword}`; a block is written in braces: {{ … }}",
            _ when declaration.Definition.Header.Title != TitlePresence.None =>
                $"`{whole}` fits nowhere before the block of `{keyword}`; a title stands in quotes",
            _ => $"`{whole}` fits nowhere before the block of `{keyword}`; remove it",
        };
    }

    // What people write behind a number.
    private static string? OfUnit(string word, SyntaxToken before) =>
        (before.Kind, UnitMeant(word)) switch
        {
            (SyntaxKind.Money, { } unit) =>
                $"`{word}` fits nowhere here; write `{Excerpt.Of(before.Text)}{unit}`",
            (SyntaxKind.Number, { } unit) =>
                $"`{word}` fits nowhere here; an amount of money is written `£{Excerpt.Of(before.Text)}{unit}`",
            (SyntaxKind.Number, _) when IsMonth(word) =>
                $"`{word}` fits nowhere here; a date is written year, month, day, such as 2016-10-21",
            _ => null,
        };

    private static bool IsMonth(string word) =>
        word.Length >= 3
        && CultureInfo.InvariantCulture.DateTimeFormat.MonthNames.Any(m =>
            m.StartsWith(word, StringComparison.OrdinalIgnoreCase)
        );

    private static (string Message, int Count) OfWord(SyntaxNode parent, List<SyntaxToken> run)
    {
        var word = Excerpt.Of(run[0].Text);
        var nearest = KeywordsMeant(parent, run[0]);
        if (nearest.Count > 0)
        {
            return ($"`{word}` starts no declaration{NearestNames.Question(nearest)}", 1);
        }

        if (parent is BlockSyntax && run.Count > 1)
        {
            return run[1].Kind switch
            {
                SyntaxKind.Equals => (
                    $"a property is written with ':'; write `{word}:`, without '='",
                    2
                ),
                _ => ($"expected ':' after `{word}`; a property is written `{word}: value`", 1),
            };
        }

        return Keywords.Declarations.Contains(word) ? ($"`{word}` fits nowhere here", 1)
            : parent is BlockSyntax
                ? (
                    $"`{word}` starts no declaration and is no property; a property is written `{word}: value`",
                    1
                )
            : (
                $"`{word}` starts no declaration; at the top stand {Articles.Either([.. PlanVocabulary.TopLevel.Select(each => each.Keyword)])}",
                1
            );
    }
}
