using StpLang.Syntax.Green;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Syntax.Parsing;

/// <summary>Parses again only the declaration that a change lies in.</summary>
/// <remarks>
/// A top declaration with a closing brace of its own reads the same wherever it stands: it begins where nothing is
/// open, no rule looks past its last token, and where it ends nothing is open again. So if what now stands in its
/// place is such a declaration, its neighbours need no second look. That holds whatever is wrong inside the braces.
/// </remarks>
internal static class IncrementalParser
{
    /// <summary>The tree of the new text, or null where the whole text is to be parsed.</summary>
    public static GreenBranch? Reparse(GreenBranch file, SourceText oldText, SourceText newText)
    {
        var change = oldText.ChangeTo(newText);
        var span = change.Span;
        if (span.IsEmpty && change.NewText.Length == 0)
        {
            return file;
        }

        if (file.FullWidth == 0)
        {
            return null;
        }

        var index = file.ChildAtOffset(Math.Min(span.Start, file.FullWidth - 1));
        if (
            file.ChildAt(index) is not GreenBranch declaration
            || !SyntaxFacts.IsDeclaration(declaration.Kind)
            || !PlanVocabulary.Get(SyntaxFacts.DeclarationKindOf(declaration)).IsTopLevel
        )
        {
            return null;
        }

        // The keyword must stay out of it, for it may be what told the declaration before where to end, and so must
        // the brace, for it and the trivia behind it are what the declaration after begins from.
        var start = file.OffsetOf(index);
        var first = declaration.FirstToken()!;
        if (PlanParser.ClosingBraceOf(declaration) is not { } last)
        {
            return null;
        }

        var keywordEnd = start + first.LeadingTextWidth + first.Width;
        var braceStart = start + declaration.FullWidth - last.TrailingTextWidth - last.Width;
        if (span.Start <= keywordEnd || span.End > braceStart)
        {
            return null;
        }

        var width = declaration.FullWidth + change.NewText.Length - span.Length;
        var replacement = PlanParser.ParseDeclaration(newText.ToString(new TextSpan(start, width)));
        return replacement is not null && replacement.Kind == declaration.Kind
            ? file.WithChild(index, replacement)
            : null;
    }
}
