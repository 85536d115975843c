using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Configuration;
using StpLang.Registers;

namespace StpLang.Checking;

/// <summary>What a plan is checked against.</summary>
public sealed record CheckOptions
{
    /// <summary>The rules of the language, with their own severities, and no register but what is built in.</summary>
    public static CheckOptions Default { get; } = new();

    /// <summary>The rules to run; to add one, <c>[.. StandardRules.All, new OurRule()]</c>.</summary>
    public ImmutableArray<Rule> Rules { get; init; } = StandardRules.All;

    /// <summary>The codes of footprints and bodies.</summary>
    public Register Register { get; init; } = Register.BuiltIn;

    /// <summary>How much findings matter.</summary>
    public PlanSettings Settings { get; init; } = PlanSettings.Default;
}
