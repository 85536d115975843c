using System.Collections.Immutable;

namespace StpLang.Analysis.Rules.JointWorking;

/// <summary>The rules on joint working.</summary>
internal static class JointWorkingRules
{
    /// <summary>All of them, by id.</summary>
    public static readonly ImmutableArray<Rule> All =
    [
        new RelationshipNotStated(),
        new WeakLink(),
        new FullJointWorkingClaimed(),
        new NoJointProgramme(),
        new StrengthContradictsPosition(),
    ];
}
