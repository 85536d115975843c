using System.Text.RegularExpressions;
using StpLang.Diagnostics;
using StpLang.Notation;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <content>Values as people write them: read whole, and told once.</content>
internal sealed partial class UnitBinder
{
    // A value that has a finding, or text behind it that fits nowhere, is read as people write.
    private bool ReadWritten(
        SyntaxNode owner,
        SyntaxToken colon,
        ExpressionSyntax value,
        PropertyType? type,
        DeclarationDefinition? block,
        int found
    )
    {
        if (_record is not null || (_findings.Count == found && !IsBroken(owner)))
        {
            return false;
        }

        // Where nothing stands on the line, what the next one holds is something else.
        if (value is MissingExpressionSyntax && colon.Green?.EndsLine == true)
        {
            return false;
        }

        var told = _told.Count;
        var root = RootOf(owner);
        var isText = type?.Kind == PropertyTypeKind.Text;
        if (
            WrittenText.From(
                root,
                colon.FullSpan.End,
                value.FullSpan.End,
                block,
                isText,
                isWhole: !value.HasProblems && !ReckonsWithText(value)
            ) is
            { } written
        )
        {
            foreach (var stretch in Notation.Read(written.Text, type))
            {
                var text = written.Text.Substring(stretch.Span.Start, stretch.Span.Length);
                Tell(
                    stretch.Shift(written.Start),
                    stretch.Region.Start == 0
                        ? colon.Span.End
                        : written.Start + stretch.Region.Start,
                    !isText && Typography.IsOdd(text) ? text : null
                );
                if (stretch.Reading.IsNotKnown && owner is PropertySyntax property)
                {
                    OfferToLeaveOut(property, written.Start + stretch.Span.Start);
                }
            }

            if (_told.Count == told && type is not null)
            {
                ReportWholes(written, type, colon);
            }
        }

        ReadBulletBehind(value, root);
        return _told.Count > told;
    }

    // The property or, where it has figures for several years, that of one.
    private void OfferToLeaveOut(PropertySyntax property, int position)
    {
        var entries =
            property.Value is SeriesExpressionSyntax
                ? property.Value.ChildNodes().OfType<SeriesEntrySyntax>().ToList()
                : [];
        var at = entries.FindIndex(entry => entry.FullSpan.Contains(position));
        var (what, span) =
            entries.Count < 2 ? (property.Name.Text, property.Span)
            : at < 0 ? default
            : (
                entries[at].Key.ToString(),
                at + 1 < entries.Count
                    ? TextSpan.FromBounds(entries[at].Span.Start, entries[at + 1].Span.Start)
                    : TextSpan.FromBounds(entries[at - 1].Span.End, entries[at].Span.End)
            );
        if (what is null)
        {
            return;
        }

        var origin = OriginOf(span);
        _readings[^1] = _readings[^1] with
        {
            Fixes =
            [
                new Fix(
                    $"Leave `{Excerpt.Of(what)}` out",
                    entries.Count < 2 ? new FixStep.Remove(origin) : new FixStep.Replace(origin, "")
                ),
            ],
        };
    }

    // A dash or star that begins the next line is no sign of reckoning.
    private void ReadBulletBehind(ExpressionSyntax value, SyntaxNode root)
    {
        if (
            value is not OperationExpressionSyntax { ChildCount: > 2 } operation
            || operation.ChildAt(operation.ChildCount - 1).Node is not MissingExpressionSyntax
            || operation.ChildAt(operation.ChildCount - 2).Token
                is not { Kind: SyntaxKind.Minus or SyntaxKind.Times } sign
            || !root.FindToken(sign.Position - 1).Green!.EndsLine
        )
        {
            return;
        }

        var bullet = TextSpan.FromBounds(sign.Span.Start, sign.FullSpan.End);
        Tell(
            new ReadStretch(bullet, bullet, LineReader.BulletAlone(sign.Text)),
            value.FullSpan.Start
        );
    }

    // Quotes within text end with its line, and what begins the next with a sign is an entry of a list.
    private static bool ReckonsWithText(ExpressionSyntax value) =>
        value is OperationExpressionSyntax
        && value.ChildNodes().Any(operand => operand is TextExpressionSyntax);

    // Of a list each entry by itself. Names and choices may stand beside one another without a comma; capitals and the little words
    // of a sentence do not.
    private void ReportWholes(WrittenText written, PropertyType type, SyntaxToken colon)
    {
        if (type.Element is not { } element)
        {
            if (IsSeveralWords(written.Text))
            {
                ReportWhole(written, type, colon.Span.End);
            }

            return;
        }

        foreach (var entry in ListEntry().EnumerateMatches(written.Text))
        {
            var words = written.Text.Substring(entry.Index, entry.Length);
            if (
                IsSeveralWords(words)
                && Prose().IsMatch(words)
                && words.Split((char[]?)null).Count(word => word.Length > 0 && !IsAsked(word)) > 1
            )
            {
                var start = written.Start + entry.Index;
                ReportWhole(new WrittenText(start, words), element, start);
            }
        }

        bool IsAsked(string word) =>
            element.Choices is { } choices
                ? choices.Find(word) is not null
                : _values.IsKnown(word, element.Targets);
    }

    // Several words are one choice or name that is not known, and not many.
    private void ReportWhole(WrittenText written, PropertyType type, int regionStart)
    {
        var text = Typography.WithoutEnd(Typography.Plain(written.Text)).Trim('"', ' ');
        var finding = type.Kind switch
        {
            PropertyTypeKind.Choice => UnknownChoice(text, written.Span, type.Choices!),
            PropertyTypeKind.Reference => _values.UnknownName(
                text,
                Words.Slug(text),
                default,
                written.Span,
                type.Targets
            ),
            _ => null,
        };
        if (finding is not null)
        {
            Tell(finding, TextSpan.FromBounds(regionStart, written.Span.End));
        }
    }

    private Finding UnknownChoice(string text, TextSpan span, ChoiceSet choices)
    {
        var nearest = NearestNames.Of(Words.Slug(text), choices.Names);
        return new Finding(
            MeaningRules.UnknownChoice,
            OriginOf(span),
            $"`{Excerpt.Of(text)}` is no {choices.Noun}{NearestNames.Question(nearest)}"
        )
        {
            Help =
                nearest.Count > 0
                    ? null
                    : $"it is one of: {NearestNames.Listed([.. choices.Names])}",
            Data = [.. nearest],
        };
    }

    // Blanks or hyphens are in it, but no signs of reckoning.
    private static bool IsSeveralWords(string text) =>
        text.Trim('"') is [var first, ..] words
        && char.IsLetter(first)
        && words.AsSpan().IndexOfAny(" -") > 0
        && !text.Contains('(')
        && !text.Contains('[');

    [GeneratedRegex(@"[^\[\]{}(),;\s][^\[\]{}(),;\r\n]*(?<!\s)")]
    private static partial Regex ListEntry();

    [GeneratedRegex(@"\b(?:\p{Lu}|(?:the|of|in|at|for|to|on|and)\b)")]
    private static partial Regex Prose();
}
