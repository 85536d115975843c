using System.Collections.Immutable;
using StpLang.CodeFixes;
using StpLang.Diagnostics;
using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Services.CodeActions;

/// <summary>Offers to declare what a name stands for that nothing has, beside others of its kind.</summary>
internal static class DeclareMissing
{
    private static readonly ImmutableDictionary<PropertyDefinition, string> NothingKnown =
        ImmutableDictionary<PropertyDefinition, string>.Empty;

    public static IEnumerable<CodeAction> At(ActionPlace place)
    {
        foreach (var finding in place.Findings)
        {
            if (
                finding.Descriptor != MeaningRules.UnresolvedName
                || place.Document.Tree.Root.FindToken(finding.Location.Span.Start) is var token
                    && (token.Span != finding.Location.Span || !IsName(token))
                || IsKnownSomewhere(place, token.Text)
            )
            {
                continue;
            }

            foreach (var missing in WhatIsMissing(place, token))
            {
                yield return new CodeAction(
                    $"Declare `{missing.Definition.Keyword} {Excerpt.Of(token.Text)}`",
                    CodeActionKind.QuickFix,
                    cancellation =>
                        place
                            .Draft()
                            .Change(
                                new NewDeclaration(place, token).Add(
                                    missing.Definition,
                                    missing.Draft.Source
                                ),
                                missing.Draft
                            )
                            .Finish(cancellation)
                )
                {
                    Diagnostics = [finding],
                };
            }
        }
    }

    private static bool IsKnownSomewhere(ActionPlace place, string name) =>
        place.Document.Plans.Any(plan =>
            NewNames.IsTaken(plan.GetCompilation(place.Cancellation), name)
        );

    private static bool IsName(SyntaxToken token) =>
        token.Parent is MemberSyntax
        || (token.Parent is NameExpressionSyntax name && name.FirstName == token);

    // What can be declared, as far as the place says it, and the text that does.
    private static IEnumerable<(
        DeclarationDefinition Definition,
        DraftedDeclaration Draft
    )> WhatIsMissing(ActionPlace place, SyntaxToken token)
    {
        var text = new DeclarationText(place.Compilation);
        if (token.Parent is NameExpressionSyntax { IsSimple: false } path)
        {
            return OwnersOf(path, place.Compilation)
                .Select(owner =>
                    (owner.Definition, text.Of(owner.Definition, token.Text, "", owner.Known))
                );
        }

        var type = place.Model.GetPositionContext(token.Span.End).Type;
        if (type is { Kind: PropertyTypeKind.Reference })
        {
            return type
                .Targets.Select(PlanVocabulary.Get)
                .Where(definition => NewDeclaration.HomeOf(definition) is not null)
                .Select(definition =>
                    (definition, text.Of(definition, token.Text, "", NothingKnown))
                );
        }

        return type is not null && new Placeholders(place.Compilation).For(type) is { } value
            ? [(PlanVocabulary.Get(DeclarationKind.Let), DeclarationText.OfLet(token.Text, value))]
            : [];
    }

    // What has figures of that name, `grant.amount`, with the figures.
    private static IEnumerable<(
        DeclarationDefinition Definition,
        ImmutableDictionary<PropertyDefinition, string> Known
    )> OwnersOf(NameExpressionSyntax path, Compilation compilation)
    {
        if (path.Names.Skip(1).FirstOrDefault() is not { IsMissing: false } step)
        {
            yield break;
        }

        foreach (var definition in PlanVocabulary.TopLevel)
        {
            if (
                definition.Header.Names is [{ IsDeclaring: true }]
                && definition.Kind != DeclarationKind.Plan
                && definition.OwnProperties.FirstOrDefault(each => each.Name == step.Text)
                    is { Type.Kind: PropertyTypeKind.Series or PropertyTypeKind.Money } property
                && new Placeholders(compilation).For(property.Type) is { } value
            )
            {
                yield return (definition, NothingKnown.Add(property, value));
            }
        }
    }
}
