using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Syntax;
using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang;

/// <summary>
/// What is told of a unit: what is wrong in it, but not what only follows from that. A brace too many or too few puts all
/// that comes after it in the wrong place, and what is not read is missed elsewhere.
/// </summary>
/// <param name="syntax">What is wrong with its syntax.</param>
/// <param name="bound">What it means, and what is wrong with that.</param>
/// <param name="end">How it ends before what is meant to be in it; null where it does not.</param>
internal sealed class UnitCauses(Finding[] syntax, BoundUnit bound, EarlyEnd? end)
{
    private SourceText? _text;

    /// <summary>Whether a unit stands where nothing of its kind can: it belongs to something that ended too early.</summary>
    public static bool IsAstray(BoundUnit unit) => unit.Unit.IsStray || IsMisplaced(unit);

    /// <summary>Whether that is a property or a declaration that stands in others.</summary>
    public static bool IsMember(BoundUnit unit) =>
        (unit.Unit.IsStray && HasProperty(unit.Unit.Green)) || IsMisplaced(unit);

    private static bool HasProperty(GreenNode green)
    {
        for (var i = 0; i < green.ChildCount; i++)
        {
            if (green.ChildAt(i).Kind == SyntaxKind.Property)
            {
                return true;
            }
        }

        return green.Kind == SyntaxKind.Property;
    }

    private static bool IsMisplaced(BoundUnit unit) =>
        Array.Exists(
            unit.Findings,
            finding =>
                finding.Descriptor == MeaningRules.MisplacedDeclaration
                && unit.Unit.IsDeclaration
                && unit.Unit.CreateSyntax().Keyword.Span == finding.Origin.Span
        );

    /// <summary>What is told, in the order of the text.</summary>
    /// <param name="isFollowing">Whether the unit before it is one that is astray.</param>
    /// <param name="isCutShort">Whether the unit behind it is, and so is meant to be part of it.</param>
    public IEnumerable<Finding> Find(bool isFollowing, bool isCutShort)
    {
        if (IsAstray(bound))
        {
            var hidden = syntax.Where(finding => !IsError(finding));
            return isFollowing
                ? hidden
                : syntax.Where(IsError).Concat(bound.Findings).Take(1).Concat(hidden);
        }

        return isCutShort || Array.Exists(syntax, IsError)
            ? FirstOfEach(syntax).Concat(end?.Findings ?? []).Concat(WithoutConsequences())
            : syntax.Concat(bound.Findings.Where(IsOwn));
    }

    // Where text is not read as it was meant, what comes right behind tells no more.
    private IEnumerable<Finding> FirstOfEach(Finding[] findings)
    {
        var lastLine = -2;
        foreach (var finding in findings)
        {
            var line = LineOf(finding);
            var follows =
                finding.Descriptor == SyntaxRules.Unexpected
                    ? line <= lastLine + (IsFragment(finding) ? 1 : 0)
                    : finding.Descriptor == SyntaxRules.Expected && line == lastLine;
            if (IsError(finding))
            {
                lastLine = line;
            }

            if (!follows)
            {
                yield return finding;
            }
        }
    }

    private IEnumerable<Finding> WithoutConsequences()
    {
        var lines = syntax.Where(IsError).Select(LineOf).ToHashSet();
        var amiss = Math.Min(
            Array.Find(syntax, IsError)?.Origin.Span.Start ?? int.MaxValue,
            end?.Place ?? int.MaxValue
        );
        foreach (var finding in bound.Findings)
        {
            if (
                finding.Descriptor == MeaningRules.MissingProperty
                || !IsOwn(finding)
                || lines.Contains(LineOf(finding))
            )
            {
                continue;
            }

            // Of what stands in the wrong block the first tells all, if not the error that put it there.
            if (IsInWrongBlock(finding))
            {
                if (amiss <= finding.Origin.Span.Start)
                {
                    continue;
                }

                amiss = finding.Origin.Span.Start;
                lines.Add(LineOf(finding));
            }

            yield return finding;
        }
    }

    // No part of it is a property: a single word, or what begins with none.
    private bool IsFragment(Finding finding)
    {
        var text = Text.ToString(finding.Origin.Span);
        return !text.Contains(' ') || !char.IsLetter(text[0]);
    }

    private SourceText Text => _text ??= SourceText.From(bound.Unit.Green.ToString());

    private int LineOf(Finding finding) => Text.PositionOf(finding.Origin.Span.Start).Line;

    // What another declaration does not state it may state once its own errors are mended.
    private static bool IsOwn(Finding finding) =>
        finding.Descriptor != MeaningRules.UnresolvedName
        || finding.Related
            is not [{ Origin.Unit: DeclarationUnit { Green.HasProblems: true } }, ..];

    private bool IsInWrongBlock(Finding finding) =>
        finding.Descriptor == MeaningRules.MisplacedDeclaration
        || (
            finding.Descriptor == MeaningRules.UnknownProperty
            && (finding.Data.IsEmpty || end is not null)
        );

    private static bool IsError(Finding finding) =>
        finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error;
}
