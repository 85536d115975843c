using StpLang.Analysis;
using StpLang.Registers;
using StpLang.Services.Explanations;
using StpLang.Syntax;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Services.Hover;

/// <summary>Which footprint or body a code is of.</summary>
internal static class CodeExplanation
{
    private static readonly BodyKind[] WithOdsCode =
    [
        BodyKind.Ccg,
        BodyKind.Trust,
        BodyKind.LocalAuthority,
    ];

    /// <summary>What registers say of the code in a text; null where it is none.</summary>
    public static string? Of(SyntaxToken token, SemanticModel semantics, Register register)
    {
        if (token.Kind != SyntaxKind.Text)
        {
            return null;
        }

        var property = semantics.GetPositionContext(token.Span.Start + 1).Property;
        var code = token.ValueText;
        return property == PlanDefinition.Footprint || property == PartnerDefinition.InFootprints
                ? OfFootprint(code, register)
            : property == PartnerDefinition.Gss ? OfBody(code, register, BodyKind.UpperTierCouncil)
            : property == PartnerDefinition.Ods ? OfBody(code, register, WithOdsCode)
            : null;
    }

    private static string? OfFootprint(string code, Register register)
    {
        if (register.FindFootprint(code) is not { } footprint)
        {
            return null;
        }

        var councils = register
            .CouncilsOf(footprint)
            .Select(each => $"{each.Name} ({Wording.Share(each.Share, 1m)})")
            .ToList();
        return $"Footprint **{MarkdownText.Escape(footprint.Name)}**: {footprint.Code}, in the NHS lists {footprint.OdsCode}"
            + (
                councils.Count == 0
                    ? ""
                    : $"\n\nUpper-tier councils: {MarkdownText.Escape(Wording.List(councils))}"
            );
    }

    private static string? OfBody(string code, Register register, params BodyKind[] kinds) =>
        kinds.Select(kind => register.FindBody(kind, code)).FirstOrDefault(body => body is not null)
            is { } body
            ? $"**{MarkdownText.Escape(body.Name)}**: {body.Code}"
            : null;
}
