using System.Collections.Immutable;
using StpLang.Diagnostics;
using StpLang.Notation;
using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang.Binding;

/// <content>What people write and the language does not: one finding says it, and no other.</content>
internal sealed partial class UnitBinder : INamesKnown
{
    private readonly List<Finding> _readings = [];
    private readonly List<TextSpan> _told = [];
    private NotationReader? _notation;

    private NotationReader Notation => _notation ??= new NotationReader(this);

    bool INamesKnown.IsKnown(string name, ImmutableArray<DeclarationKind> kinds) =>
        _values.IsKnown(name, kinds);

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
            WrittenText.From(root, colon.FullSpan.End, value.FullSpan.End, block, isText) is
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

            if (_told.Count == told && type is not null && IsSeveralWords(written.Text))
            {
                ReportWhole(written, type, colon);
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

    // Several words are one choice or name that is not known, and not many.
    private void ReportWhole(WrittenText written, PropertyType type, SyntaxToken colon)
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
            Tell(finding, TextSpan.FromBounds(colon.Span.End, written.Span.End));
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

    // From the header, which then gives the name that was meant.
    private HeaderReader? ReadHeader(DeclarationSyntax syntax)
    {
        if (!syntax.HasProblems || HeaderReader.Of(syntax.Green) is not { } header)
        {
            return null;
        }

        var span = header.Span.Shift(syntax.Position);
        if (_record is null)
        {
            Tell(
                NotationFinding.Of(OriginOf(span), header.ToReading()),
                TextSpan.FromBounds(syntax.Keyword.Span.End, span.End)
            );
        }

        return header;
    }

    // Text in a block that is no member of it.
    private void ReadStray(
        BlockSyntax block,
        int index,
        DeclarationDefinition definition,
        BlockContents contents
    )
    {
        var start = block.Position + block.Green.OffsetOf(index);
        if (
            _record is not null
            || (_told.Count > 0 && start < _told[^1].End)
            || (
                index > 0
                && block.Green.ChildAt(index - 1) is GreenToken { IsSkipped: true, EndsLine: false }
            )
        )
        {
            return;
        }

        var root = RootOf(block);
        if (WrittenText.From(root, start, start, definition) is not { } written)
        {
            return;
        }

        if (LineReader.Read(WithBullets(root, written), definition, Notation) is { } line)
        {
            var stretch = line.Stretch.Shift(written.Start);
            if (stretch.Reading.Sources is [""])
            {
                // With the blanks before what it stands before.
                var end = root.FindToken(stretch.Span.End - 1).FullSpan.End;
                stretch = stretch with { Span = TextSpan.FromBounds(stretch.Span.Start, end) };
            }

            Tell(stretch, stretch.Region.Start);
            if (line.Property is { } property)
            {
                contents.Meant.Add(property.Name);
            }
        }
        else if (LineReader.OddNameIn(written.Text) is { } odd)
        {
            var span = odd.Span.Shift(written.Start);
            Tell(UnknownProperty(odd.Name, span, definition, contents), written.Span);
        }
        else if (
            TokenAt(root, start - 1) is { Green.EndsLine: true }
            && StrayReader.Read(written.Text) is { } stray
        )
        {
            Tell(new ReadStretch(written.Span, written.Span, stray), written.Start);
        }
    }

    private Finding UnknownProperty(
        string name,
        TextSpan span,
        DeclarationDefinition definition,
        BlockContents contents
    )
    {
        var nearest = NearestNames.Of(name, definition.Properties.Select(p => p.Name));
        contents.Meant.UnionWith(nearest);
        return new Finding(
            MeaningRules.UnknownProperty,
            OriginOf(span),
            $"{definition.Kind.Describe()} has no `{Excerpt.Of(name)}`{NearestNames.Question(nearest)}"
        )
        {
            Help =
                nearest.Count > 0
                    ? null
                    : $"it has: {NearestNames.Listed([.. definition.Properties.Select(p => p.Name)])}",
            Data = [.. nearest],
        };
    }

    // `from` alone on its line: what follows is the budget.
    private bool ReadFunding(FundingSyntax syntax)
    {
        if (
            _record is not null
            || !syntax.Name.IsMissing
            || syntax.Keyword is not { Green.EndsLine: true } keyword
            || syntax.FullSpan.End >= RootOf(syntax).FullSpan.End
            || RootOf(syntax).FindToken(syntax.FullSpan.End)
                is not {
                    Kind: SyntaxKind.Word,
                    Parent: PropertySyntax { Value: SeriesExpressionSyntax }
                } name
        )
        {
            return false;
        }

        var span = TextSpan.FromBounds(keyword.Span.Start, name.Span.End);
        Tell(
            new ReadStretch(
                span,
                span,
                Reading.Certain(
                    "the budget stands on the line of its word",
                    $"{keyword.Text} {name.Text}"
                )
            ),
            span.Start
        );
        return true;
    }

    // A list goes on over the lines that begin as its first does.
    private static string WithBullets(SyntaxNode root, WrittenText first)
    {
        var text = first.Text;
        if (!LineReader.IsBullet(text))
        {
            return text;
        }

        while (
            TokenAt(root, first.Start + text.Length - 1) is { Green.EndsLine: true } last
            && TokenAt(root, last.FullSpan.End) is { FullSpan.Length: > 0 } next
            && WrittenText.From(root, next.Position, next.Position, null) is { } more
            && LineReader.IsBullet(more.Text)
        )
        {
            text = $"{text}{Between(root, first.Start + text.Length, more.Start)}{more.Text}";
        }

        return text;
    }

    // Blanks and ends of lines.
    private static string Between(SyntaxNode root, int start, int end)
    {
        var from = root.FindToken(start - 1);
        var to = root.FindToken(end);
        var text = from.ToFullString() + (to.Position == from.Position ? "" : to.ToFullString());
        return text.Substring(start - from.Position, end - start);
    }

    // A unit that is no declaration.
    private BoundUnit BindStray(DeclarationUnit unit)
    {
        _unit = unit;
        _findings.Clear();
        _readings.Clear();
        _told.Clear();
        if (unit.IsStray && unit.Width <= StrayReader.LongestText)
        {
            ReadLines(unit.Green.ToString());
        }

        return new BoundUnit
        {
            Unit = unit,
            IsComplete = !unit.IsStray,
            Findings = [.. _readings],
            Told = [.. _told],
        };
    }

    // What no one but the author can mend is one thing, however many lines it has.
    private void ReadLines(string text)
    {
        if (StrayReader.ReadWhole(text.Trim()) is { } whole)
        {
            var all = new TextSpan(text.Length - text.TrimStart().Length, text.Trim().Length);
            Tell(new ReadStretch(all, all, whole), 0);
            return;
        }

        if (
            StrayReader.HeaderWithColon(text.TrimStart().Split('\n')[0]) is { Success: true } header
            && PlanVocabulary.FindKind(header.Groups["word"].Value) is { } kind
        )
        {
            var at = text.Length - text.TrimStart().Length;
            Tell(
                new ReadStretch(
                    new TextSpan(at, header.Length),
                    new TextSpan(at, text.TrimEnd().Length - at),
                    Reading.Certain(
                        "no `:` stands behind the word of a declaration",
                        $"{kind.Keyword()} "
                    )
                ),
                at
            );
            return;
        }

        var start = 0;
        foreach (var line in text.Split('\n'))
        {
            var trimmed = line.Trim();
            var span = new TextSpan(start + line.Length - line.TrimStart().Length, trimmed.Length);
            start += line.Length + 1;
            if (trimmed.Length == 0 || StrayReader.Read(trimmed) is not { } reading)
            {
                continue;
            }

            if (reading.Sources.IsEmpty)
            {
                Tell(
                    NotationFinding.Of(OriginOf(span), reading),
                    TextSpan.FromBounds(span.Start, text.Length)
                );
                return;
            }

            Tell(new ReadStretch(span, span, reading), span.Start);
        }
    }

    private void Tell(ReadStretch stretch, int regionStart, string? odd = null) =>
        Tell(
            NotationFinding.Of(OriginOf(stretch.Span), stretch.Reading, odd),
            TextSpan.FromBounds(regionStart, stretch.Region.End)
        );

    private void Tell(Finding finding, TextSpan region)
    {
        _readings.Add(finding);
        _told.Add(region);
        _isComplete = false;
    }

    // Whether its syntax has faults, or text that fits nowhere stands behind it on its line.
    private bool IsBroken(SyntaxNode owner)
    {
        if (owner.HasProblems)
        {
            return true;
        }

        if (!_unit.Green.HasProblems || owner.Green.LastToken() is not { EndsLine: false })
        {
            return false;
        }

        // In a block commas may stand between members: `2,400` has one.
        var root = RootOf(owner);
        var next = TokenAt(root, owner.FullSpan.End);
        if (next is { Kind: SyntaxKind.Comma, FullSpan: var comma, Green.EndsLine: false })
        {
            next = TokenAt(root, comma.End);
        }

        return next.IsSkipped;
    }

    private static SyntaxToken TokenAt(SyntaxNode root, int position) =>
        position < root.FullSpan.End ? root.FindToken(position) : default;

    private static SyntaxNode RootOf(SyntaxNode node)
    {
        while (node.Parent is { } parent)
        {
            node = parent;
        }

        return node;
    }

    // What a reading explains is said once.
    private TextSpan[] TakeTold()
    {
        if (_told.Count == 0)
        {
            return [];
        }

        TextSpan[] told = [.. _told.Distinct().Order()];
        _findings.RemoveAll(finding => BoundUnit.Explains(told, finding.Origin.Span));
        _findings.AddRange(_readings);
        return told;
    }
}
