using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Registers;
using StpLang.Values;

namespace StpLang.Analysis;

/// <summary>What a rule is given: the plan, as far as its descriptor says it reads it, and where its findings go.</summary>
public sealed class RuleContext
{
    private readonly DiagnosticDescriptor _rule;
    private readonly Action<Finding> _report;

    internal RuleContext(
        DiagnosticDescriptor rule,
        PlanModel model,
        Register register,
        Action<Finding> report
    )
    {
        _rule = rule;
        Model = model;
        Register = register;
        _report = report;
    }

    /// <summary>The plan.</summary>
    /// <remarks>Reading a kind of declaration that the rule's descriptor does not name throws.</remarks>
    public PlanModel Model { get; }

    /// <summary>The codes of footprints and bodies.</summary>
    public Register Register { get; }

    /// <summary>The <c>plan</c> declaration. A rule that reads it is run only where there is one.</summary>
    public Plan Plan => Model.Plan!;

    /// <summary>The financial years the plan covers.</summary>
    public YearRange Window => Plan.Window!.Value;

    /// <summary>The day the plan speaks as of.</summary>
    public DateOnly AsOf => Plan.AsOf!.Value;

    /// <summary>What a name refers to as messages call it: by its title, else by the name.</summary>
    public string Called(string name) => Model.Find(name)?.Called() ?? Wording.Quote(name);

    /// <summary>Reports a finding.</summary>
    public void Report(Finding finding) => _report(finding with { Descriptor = _rule });
}
