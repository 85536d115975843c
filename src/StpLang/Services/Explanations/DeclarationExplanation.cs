using StpLang.Analysis;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Services.Explanations;

/// <summary>What there is to know of a declaration of a plan, in Markdown.</summary>
internal static class DeclarationExplanation
{
    /// <summary>What it is, what its author says of it, and what follows from the plan.</summary>
    /// <param name="symbol">Its name, of the compilation.</param>
    /// <param name="compilation">The plan.</param>
    public static string Of(DeclaredSymbol symbol, Compilation compilation)
    {
        if (symbol.Kind == DeclarationKind.Let)
        {
            return OfLet(symbol, compilation);
        }

        var doubt = new Doubt();
        var plan = compilation.SoundModel.ReadBy(doubt);
        if (plan.Find(symbol.Name) is not { } declaration)
        {
            return Headed(symbol, "", "");
        }

        var more = More(declaration, plan);
        return Joined([
            Headed(symbol, declaration.Title, declaration.Documentation),
            .. more,
            Remark(doubt.Certainty),
        ]);
    }

    // Below figures; nothing where all they rest on is understood.
    private static string Remark(Certainty certainty) =>
        certainty switch
        {
            Certainty.Held =>
                "*Something this rests on is in error now; it is read as it was before.*",
            Certainty.Unknown =>
                "*Something this may rest on is in error, so figures may be wrong.*",
            _ => "",
        };

    private static string OfLet(DeclaredSymbol symbol, Compilation compilation)
    {
        var syntax = (LetSyntax)compilation.SyntaxOf(symbol);
        return Joined([
            Headed(symbol, "", syntax.Documentation),
            compilation.ValueOf(symbol) is { } value ? $"= {value}" : "",
        ]);
    }

    private static string Headed(DeclaredSymbol symbol, string title, string documentation) =>
        Joined([
            title.Length > 0
                ? $"**{symbol.Kind.Keyword()}** `{symbol.Name}`: {MarkdownText.Escape(title)}"
                : $"**{symbol.Kind.Keyword()}** `{symbol.Name}`",
            documentation,
        ]);

    private static IEnumerable<string> More(Declaration declaration, PlanModel plan) =>
        declaration switch
        {
            Budget or Pool => MoneyExplanation.Of(Commitment.Of(declaration, plan)),
            Programme programme => MoneyExplanation.Of(ProgrammeFunding.Of(programme)),
            Partner partner => PartnerExplanation.Of(partner, plan),
            Outcome outcome => OfOutcome(outcome),
            Plan { Window: { } window, AsOf: { } asOf } => [$"{window}, as of {Wording.Day(asOf)}"],
            Board board => [$"Members: {Names(board.Members, plan)}"],
            Decision decision => [$"Decided by {Names(decision.DecidedBy, plan)}"],
            _ => [],
        };

    private static IEnumerable<string> OfOutcome(Outcome outcome)
    {
        if (outcome.Baseline is { } baseline && outcome.Target is { } target)
        {
            yield return $"From `{baseline}` to `{target}` {outcome.Unit}";
        }
    }

    /// <summary>Declarations by their titles, the first few of many.</summary>
    public static string Names(IEnumerable<string> names, PlanModel plan) =>
        names.Any()
            ? MarkdownText.Escape(
                Wording.Few([.. names.Select(name => plan.Find(name)?.Called() ?? $"`{name}`")])
            )
            : "nobody";

    private static string Joined(IEnumerable<string> parts) =>
        string.Join("\n\n", parts.Where(each => each.Length > 0));
}
