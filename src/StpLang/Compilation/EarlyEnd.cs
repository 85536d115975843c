using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Syntax;
using StpLang.Syntax.Diagnostics;
using StpLang.Syntax.Green;
using StpLang.Text;

namespace StpLang;

/// <summary>A brace that ends a declaration before what was meant to be in it, and where that is told.</summary>
/// <param name="Place">Where it is, in the declaration.</param>
/// <param name="Findings">What is told of it; none where an error before it is the cause, and tells it.</param>
internal sealed record EarlyEnd(int Place, Finding[] Findings)
{
    /// <summary>How a unit ends too early; null where it does not, or the layout does not show where.</summary>
    /// <param name="unit">The unit.</param>
    /// <param name="syntax">What is wrong with its syntax.</param>
    /// <param name="behind">The units behind it.</param>
    public static EarlyEnd? Of(BoundUnit unit, Finding[] syntax, ReadOnlySpan<BoundUnit> behind)
    {
        if (!unit.Unit.IsDeclaration || UnitCauses.IsAstray(unit) || !HasBrace(behind))
        {
            return null;
        }

        var next = behind[0];
        var declaration = unit.Unit.CreateSyntax();
        var cause = Cause(unit, syntax);
        if ((BraceLayout.FindExtra(declaration) ?? LastOf(declaration, next)) is not { } brace)
        {
            return cause is { } place ? new EarlyEnd(place, []) : null;
        }

        return cause <= brace.Span.Start
            ? new EarlyEnd(cause.Value, [])
            : new EarlyEnd(brace.Span.Start, [Tell(unit.Unit, brace)]);
    }

    private static int? Cause(BoundUnit unit, Finding[] syntax) =>
        syntax
            .Where(finding => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
            .Select(finding => (int?)finding.Origin.Span.Start)
            .Concat(unit.Told.Select(told => (int?)told.Start))
            .Min();

    // A property right behind it that is indented, or stands on its line, was meant to be in it.
    private static SyntaxToken? LastOf(SyntaxNode declaration, BoundUnit next) =>
        UnitCauses.IsMember(next)
        && declaration.DescendantTokens().Last()
            is { Kind: SyntaxKind.CloseBrace, IsMissing: false } last
        && (
            !last.Green!.EndsLine
            || next.Unit.Green.FirstToken()!.LeadingText is not [] and not [.., '\n' or '\r']
        )
            ? last
            : null;

    // Of what is astray behind it something is closed that was not opened.
    private static bool HasBrace(ReadOnlySpan<BoundUnit> behind)
    {
        foreach (var unit in behind)
        {
            if (!UnitCauses.IsAstray(unit))
            {
                break;
            }

            if (unit.Unit.IsStray && HasBrace(unit.Unit.Green))
            {
                return true;
            }
        }

        return false;
    }

    private static bool HasBrace(GreenNode stray)
    {
        for (var i = 0; i < stray.ChildCount; i++)
        {
            if (stray.ChildAt(i) is GreenToken { Kind: SyntaxKind.CloseBrace })
            {
                return true;
            }
        }

        return stray.Kind == SyntaxKind.CloseBrace;
    }

    private static Finding Tell(DeclarationUnit unit, SyntaxToken brace)
    {
        var origin = new Origin(unit, brace.Span);
        return new Finding(
            SyntaxRules.Unexpected,
            origin,
            $"this '}}' is one too many: it ends {MissingWording.DescribeBraces(brace)} before all of it is told; remove it"
        )
        {
            Fixes = [new Fix("Remove this '}'", new FixStep.Replace(origin, ""))],
        };
    }
}
