using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Services.Completion;

/// <summary>Properties that are not given yet, those that are required first, and declarations.</summary>
internal sealed class MemberOffers : IOfferSource
{
    public void AddTo(OfferList list, Caret caret)
    {
        // A word that has its value or block already could only be another's by breaking that.
        var only = WholeAt(caret);
        foreach (var property in caret.Place.Properties.OrderBy(each => !each.IsRequired))
        {
            if (only is null || only == property.Name)
            {
                Add(list, property, caret);
            }
        }

        if (caret.Node is PropertySyntax)
        {
            return;
        }

        foreach (var definition in caret.Place.Declarations)
        {
            if (only is null || only == definition.Keyword)
            {
                Add(list, definition, only is not null, caret);
            }
        }
    }

    private static string? WholeAt(Caret caret) =>
        caret.Node switch
        {
            PropertySyntax { Value: not MissingExpressionSyntax, Name.Text: var name }
                when caret.Place.Declaration?.FindProperty(name) is not null => name,
            MemberSyntax member
                when caret.Place.Token == member.Keyword && member.Span.End > caret.Span.End =>
                member.Keyword.Text,
            _ => null,
        };

    private static void Add(OfferList list, PropertyDefinition property, Caret caret)
    {
        var text =
            caret.Node is PropertySyntax ? (Snippet)property.Name
            : Room.GoesOn(caret) ? $"{property.Name}:"
            : Blank.For(property, caret) is { } blank ? $"{property.Name}: " + blank
            : null;
        if (text is not null)
        {
            list.Add(
                new Offer(property.Name, CompletionKind.Property, text)
                {
                    Detail = property.IsRequired
                        ? $"required: {property.Summary}"
                        : property.Summary,
                    Topic = Topics.Of(caret.Place.Declaration!, property),
                }
            );
        }
    }

    private static void Add(
        OfferList list,
        DeclarationDefinition definition,
        bool isWhole,
        Caret caret
    )
    {
        var isBegun = Room.GoesOn(caret);
        var text =
            isWhole || (isBegun && HeaderAhead.Fits(definition, caret))
                ? (Snippet)definition.Keyword
            : isBegun ? null
            : DeclarationSnippet.Of(definition, caret);
        if (text is not null)
        {
            list.Add(
                new Offer(definition.Keyword, CompletionKind.Declaration, text)
                {
                    Detail = definition.Summary,
                    Topic = Topics.Of(definition),
                }
            );
        }
    }
}
