using StpLang.Analysis;
using StpLang.Model;
using StpLang.Text;
using StpLang.Values;

namespace StpLang.Services.Navigation;

/// <summary>Reads from a plan who gives money to whom: partners hold budgets, which pay pools and programmes, as pools do.</summary>
internal sealed class MoneyFlowReader(SemanticModel semantics)
{
    private readonly Compilation _compilation = semantics.Compilation;

    // As it was last understood: an author who looks where money goes is in the middle of a line.
    private readonly PlanModel _model = semantics.Compilation.SoundModel;

    /// <summary>What the word at a position names, or else the declaration around it; null where neither has money.</summary>
    public Declaration? At(int position)
    {
        var symbol = SymbolWord.At(semantics, position).Symbol;
        return symbol is not null && IsParty(_model.Find(symbol.Name)) is { } named
            ? named
            : IsParty(Around(position));
    }

    /// <summary>A declaration as one that has money; null where it is gone from the text.</summary>
    public MoneyParty? PartyOf(Declaration declaration)
    {
        if (
            _compilation.Files.Locate(declaration.Origin) is not { } place
            || _compilation.Files.Locate(declaration.Extent) is not { Span: var extent }
        )
        {
            return null;
        }

        return new MoneyParty(
            declaration.DeclarationKind,
            declaration.Name,
            declaration.Title,
            place,
            // How far something goes that is in error by now is not known.
            extent.Contains(place.Span)
                ? extent
                : place.Span
        );
    }

    /// <summary>Where its money comes from, in the order written.</summary>
    public IEnumerable<MoneyFlow> Into(Declaration taker) =>
        taker switch
        {
            Budget budget => Flow(
                _model.Find(budget.Holder ?? ""),
                budget.Find(Budget.HolderProperty)?.Origin,
                budget.Amount
            ),
            Pool or Programme => Draw.Of(taker)
                .SelectMany(draw =>
                    Flow(_model.Find(draw.Source), draw.Declaration.Origin, draw.Amount)
                ),
            _ => [],
        };

    /// <summary>Where its money goes, in the order of the plan.</summary>
    public IEnumerable<MoneyFlow> OutOf(Declaration source) =>
        source switch
        {
            Partner => _model
                .ReferencesTo(source.Name)
                .OfType<Budget>()
                .Where(budget => budget.Holder == source.Name)
                .SelectMany(budget =>
                    Flow(budget, budget.Find(Budget.HolderProperty)?.Origin, budget.Amount)
                ),
            Budget or Pool => _model
                .DrawsOn(source)
                .SelectMany(draw => Flow(draw.Taker, draw.Declaration.Origin, draw.Amount)),
            _ => [],
        };

    private static Declaration? IsParty(Declaration? declaration) =>
        declaration is Partner or Budget or Pool or Programme ? declaration : null;

    private Declaration? Around(int position) => TopAt(position) ?? TopAt(position - 1);

    private Declaration? TopAt(int position)
    {
        var tree = semantics.SyntaxTree;
        var place = new TextSpan(Math.Clamp(position, 0, tree.Text.Length), 0);
        return _compilation.OriginAt(tree.LocationOf(place)) is { } origin
            ? _compilation.DeclarationOf(origin)
            : null;
    }

    private IEnumerable<MoneyFlow> Flow(Declaration? party, Origin? written, Series amount)
    {
        if (
            party is not null
            && PartyOf(party) is { } known
            && written is { } origin
            && _compilation.Files.Locate(origin) is { } place
        )
        {
            yield return new MoneyFlow(
                known,
                place,
                Wording.ByYear(amount.Entries.Select(entry => (entry.Year, entry.Money)))
            );
        }
    }
}
