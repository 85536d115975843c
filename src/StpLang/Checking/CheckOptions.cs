using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Analysis.Rules;
using StpLang.Configuration;
using StpLang.Diagnostics;
using StpLang.Registers;

namespace StpLang.Checking;

/// <summary>What a plan is checked against.</summary>
public sealed record CheckOptions
{
    /// <summary>The rules of the language, with their own severities, and no register but what is built in.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>The rules to run; to add one, <c>[.. StandardRules.All, new OurRule()]</c>.</summary>
    /// <exception cref="ArgumentException">
    /// A rule is there twice, two share an id or a name, or two groups a key.
    /// </exception>
    public ImmutableArray<Rule> Rules
    {
        get;
        init
        {
            Catalogue = StandardRules.CatalogueWith(value);
            Book = value == StandardRules.All ? RuleBook.Standard : new RuleBook(value);
            field = value;
        }
    } = StandardRules.All;

    /// <summary>The codes of footprints and bodies.</summary>
    public Register Register { get; init; } = Register.BuiltIn;

    /// <summary>The day by which acceptances run out; null for the day that each plan speaks as of.</summary>
    public DateOnly? AsOf { get; init; }

    /// <summary>Whether findings that the plan accepts count all the same.</summary>
    public bool IgnoresAcceptances { get; init; }

    /// <summary>How much findings matter, and which acceptances count.</summary>
    internal PlanSettings Settings { get; init; } = PlanSettings.Default;

    /// <summary>Whether to take the time of each rule: see <see cref="PlanCheck.Timings"/>.</summary>
    public bool TimesRules { get; init; }

    /// <summary>The rules, by what they are asked of.</summary>
    internal RuleBook Book { get; private init; } = RuleBook.Standard;

    /// <summary>The rules an <c>accepts</c> can name: those of the language, whether they are run or not, and those that are run.</summary>
    internal RuleCatalogue Catalogue { get; private init; } = StandardRules.Catalogue;
}
