using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Registers;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Analysis;

/// <summary>What a rule is given: the plan, and where its findings go.</summary>
public sealed class RuleContext
{
    // For rules that read the plan where there is none: what they say then is not heard.
    private static readonly Plan NoPlan = new(
        new DeclarationParts
        {
            Definition = PlanVocabulary.Get(DeclarationKind.Plan),
            Origin = default,
            Extent = default,
        }
    );

    private readonly Action<Finding> _report;

    internal RuleContext(PlanModel model, Register register, Action<Finding> report)
    {
        Model = model;
        Register = register;
        _report = report;
    }

    /// <summary>The plan. What is read of it is noted.</summary>
    public PlanModel Model { get; }

    /// <summary>The codes of footprints and bodies.</summary>
    public Register Register { get; }

    /// <summary>The <c>plan</c> declaration. Where there is none, the answer of a rule that reads it does not count.</summary>
    public Plan Plan
    {
        get
        {
            if (Model.Plan is { } plan)
            {
                return plan;
            }

            Model.OfPlan(Plan.WindowProperty);
            return NoPlan;
        }
    }

    /// <summary>What sort of plan it is.</summary>
    public PlanKind Kind =>
        ChoiceWords.ToPlanKind((Model.OfPlan(Plan.KindProperty) as ChoiceValue)?.Choice)
        ?? PlanKind.Stp;

    /// <summary>The financial years the plan covers.</summary>
    public YearRange Window =>
        Model.OfPlan(Plan.WindowProperty) is YearsValue { Years: var years }
            ? years
            : new YearRange(new(2016), new(2020));

    /// <summary>The day the plan speaks as of.</summary>
    public DateOnly AsOf =>
        Model.OfPlan(Plan.AsOfProperty) is DateValue { Date: var day } ? day : default;

    /// <summary>What a name refers to as messages call it: by its title, else by the name.</summary>
    public string Called(string name) => Model.Find(name)?.Called() ?? Wording.Quote(name);

    /// <summary>Reports a finding.</summary>
    public void Report(Finding finding) => _report(finding);
}
