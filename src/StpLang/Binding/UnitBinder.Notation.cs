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
