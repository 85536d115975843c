using StpLang.Binding;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Symbols;
using StpLang.Text;
using StpLang.Vocabulary;

namespace StpLang;

/// <summary>Finds what only the whole plan shows: names and declarations given twice, what is missing or used nowhere.</summary>
internal sealed class WholePlan
{
    private readonly PlanFiles _files;
    private readonly NameTable _names;
    private readonly PlanBinding _binding;
    private readonly List<Finding> _found = [];

    private WholePlan(PlanBinding binding)
    {
        _files = binding.Files;
        _names = binding.Names;
        _binding = binding;
    }

    /// <summary>What there is to be found.</summary>
    public static List<Finding> Find(PlanBinding binding)
    {
        var plan = new WholePlan(binding);
        plan.FindDuplicates();
        plan.FindPlans();
        plan.FindUnusedLets();
        plan.FindRepeated();
        return plan._found;
    }

    private void FindDuplicates()
    {
        foreach (var symbols in _names.Repeated.Values)
        {
            var first = NameTable.Meant(symbols)!;
            foreach (var again in symbols)
            {
                // Nothing refers to a plan, so that its name is free for another; several plans are told of by themselves.
                if (again == first || again.Kind == DeclarationKind.Plan)
                {
                    continue;
                }

                Add(
                    again,
                    MeaningRules.DuplicateName,
                    $"`{Excerpt.Of(again.Name)}` is declared twice; the other is {WhereIs(first, again)}",
                    "names are unique in a plan, whatever they name",
                    new Related(
                        _files.OriginOf(first),
                        $"`{Excerpt.Of(first.Name)}` is first declared here"
                    )
                );
            }
        }
    }

    private void FindPlans()
    {
        if (_names.Plans.IsEmpty && _files.All.All(file => file.NotText is null))
        {
            _found.Add(
                new Finding(
                    MeaningRules.OnePlan,
                    new Origin(_files[0].Units[0], default),
                    "a plan needs one `plan` declaration; this one has none"
                )
                {
                    Help =
                        "begin with: plan name \"Title\" { footprint: \"E54…\"  window: 2016/17..2020/21  as_of: 2016-10-21 }",
                }
            );
        }

        for (var i = 1; i < _names.Plans.Length; i++)
        {
            Add(
                _names.Plans[i],
                MeaningRules.OnePlan,
                i == 1
                    ? "a plan needs one `plan` declaration; this is a second one"
                    : $"a plan needs one `plan` declaration; this is number {i + 1}",
                "keep one of them; plans that stand for themselves are compiled one by one",
                new Related(_files.OriginOf(_names.Plans[0]), "the first one")
            );
        }
    }

    private void FindUnusedLets()
    {
        foreach (var let in _names.Lets)
        {
            // Of several with one name the others cannot be used; that is said of them already.
            if (let.Name.Length > 0 && _names.Find(let.Name) == let && !IsUsed(let))
            {
                Add(
                    let,
                    MeaningRules.UnusedDefinition,
                    $"`{Excerpt.Of(let.Name)}` is never used",
                    "remove it, or use it"
                );
            }
        }
    }

    private bool IsUsed(DeclaredSymbol let)
    {
        foreach (var user in _binding.Index.ByValue(let.Name))
        {
            if (
                user != let.Lineage
                && _binding.Find(user)?.Dependencies.Values.Contains(let.Name) == true
            )
            {
                return true;
            }
        }

        return false;
    }

    // Declarations that a plan has once and that have no name to be found twice by.
    private void FindRepeated()
    {
        foreach (var definition in PlanVocabulary.TopLevel)
        {
            if (definition.Occurrence != Occurrence.Once)
            {
                continue;
            }

            var all = _binding.Present.Of(definition.Kind);
            foreach (var declaration in all.Skip(1))
            {
                AddRepeated(all[0], declaration);
            }
        }
    }

    private void AddRepeated(Declaration first, Declaration again)
    {
        var place = _files.Locate(first.Origin)!;
        var keyword = first.Definition.Keyword;
        var where =
            place.FilePath == _files.Locate(again.Origin)!.FilePath
                ? $"on line {place.LineSpan.Start.Line + 1}"
                : $"in `{place.FilePath}`";
        _found.Add(
            new Finding(
                MeaningRules.DuplicateName,
                again.Origin,
                $"`{keyword}` is declared twice; the other is {where}"
            )
            {
                Help = $"a plan has one `{keyword}`; put both together",
            }
        );
    }

    private void Add(
        DeclaredSymbol symbol,
        DiagnosticDescriptor rule,
        string message,
        string help,
        Related? related = null
    ) =>
        _found.Add(
            new Finding(rule, _files.OriginOf(symbol), message)
            {
                Help = help,
                Related = related is null ? [] : [related],
            }
        );

    private string WhereIs(DeclaredSymbol symbol, DeclaredSymbol seenFrom)
    {
        var location = _files.Locate(_files.OriginOf(symbol))!;
        var line = location.LineSpan.Start.Line + 1;
        return symbol.Lineage.Within == seenFrom.Lineage.Within
            ? $"on line {line}"
            : $"in `{location.FilePath}`, line {line}";
    }
}
