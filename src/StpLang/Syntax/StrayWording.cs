using StpLang.Diagnostics;
using StpLang.Syntax.Parsing;

namespace StpLang.Syntax;

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

    public static string Of(SyntaxNode parent, SyntaxToken token, SyntaxToken before)
    {
        if (parent is PropertySyntax)
        {
            return $"`{Excerpt.Of(token.Text)}` stands outside any declaration; move it into one, or look for a '}}' too many above";
        }

        if (
            parent is BlockSyntax block
            && token.Kind == SyntaxKind.OpenBrace
            && ReferenceEquals(token.Parent, block)
        )
        {
            return "this block belongs to no declaration; write a keyword and a name before the brace";
        }

        return token.Kind switch
        {
            SyntaxKind.Word
                when before.Kind == SyntaxKind.Money && UnitMeant(token.Text) is { } unit =>
                $"`{Excerpt.Of(token.Text)}` fits nowhere here; write `{Excerpt.Of(before.Text)}{unit}`",
            SyntaxKind.Word when parent is FileSyntax or BlockSyntax => OfWord(token.Text),
            SyntaxKind.Word when parent is DeclarationSyntax declaration =>
                $"`{Excerpt.Of(token.Text)}` fits nowhere before the block of `{SyntaxFacts.KeywordOf(declaration.Kind)}`; a title stands in quotes",
            SyntaxKind.Number when before.Kind == SyntaxKind.Comma =>
                $"`{Excerpt.Of(token.Text)}` fits nowhere here; group digits with '_', such as 18_400",
            SyntaxKind.CloseBrace =>
                "this '}' closes nothing; remove it, or look for one too many above",
            SyntaxKind.CloseBracket or SyntaxKind.CloseParen =>
                $"this '{Excerpt.Of(token.Text)}' closes nothing; remove it",
            SyntaxKind.Text when parent is FileSyntax or BlockSyntax =>
                "this text belongs to no property; write a name and ':' before it",
            _ => $"`{Excerpt.Of(token.Text)}` fits nowhere here; remove it",
        };
    }

    private static string OfWord(string word)
    {
        var question = NearestNames.Question(word, Keywords.Declarations);
        return question.Length > 0
            ? $"`{Excerpt.Of(word)}` starts no declaration{question}"
            : $"`{Excerpt.Of(word)}` starts no declaration and is no property; a property is written `{Excerpt.Of(word)}: value`";
    }
}
