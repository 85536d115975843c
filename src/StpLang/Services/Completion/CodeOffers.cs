using StpLang.Model;
using StpLang.Registers;
using StpLang.Syntax;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Services.Completion;

/// <summary>Codes of footprints and bodies that registers list, to be found by name, and definitions of texts.</summary>
internal sealed class CodeOffers : IOfferSource
{
    public void AddTo(OfferList list, Caret caret)
    {
        var codes = CodesFor(caret).ToList();
        foreach (var (code, name) in list.Shortlist(codes, each => $"{each.Name} {each.Code}"))
        {
            list.Add(
                new Offer(name, CompletionKind.Code, Quote(code, caret))
                {
                    Detail = code,
                    Title = code,
                }
            );
        }

        if (!caret.IsInText)
        {
            new FigureOffers().AddTo(list, caret);
        }
    }

    private static IEnumerable<(string Code, string Name)> CodesFor(Caret caret)
    {
        var register = caret.Document.Plan.Register;
        var property = caret.Place.Property;
        if (property == PlanDefinition.Footprint || property == PartnerDefinition.InFootprints)
        {
            return register.Footprints.Select(each => (each.Code, each.Name));
        }

        var kind = caret.Around is { } around
            ? caret.Semantics.GetDeclaration(around) as Partner
            : null;
        return property == PartnerDefinition.Gss ? Bodies(BodyKind.UpperTierCouncil)
            : property != PartnerDefinition.Ods ? []
            : kind?.Kind == PartnerKind.Ccg ? Bodies(BodyKind.Ccg)
            : kind?.IsTrust == true ? Bodies(BodyKind.Trust)
            : kind?.IsCouncil == true ? Bodies(BodyKind.LocalAuthority)
            : Bodies(BodyKind.Ccg)
                .Concat(Bodies(BodyKind.Trust))
                .Concat(Bodies(BodyKind.LocalAuthority));

        IEnumerable<(string, string)> Bodies(BodyKind kind) =>
            register.BodiesOf(kind).Select(each => (each.Code, each.Name));
    }

    // In quotes where none stand there yet.
    private static Snippet Quote(string code, Caret caret) =>
        caret.Place.Token.Kind switch
        {
            _ when !caret.IsInText => ListEntries.Write($"\"{code}\"", caret),
            SyntaxKind.UnclosedText => $"{code}\"",
            _ => code,
        };
}
