namespace StpLang.Cli.Checking;

/// <summary>How long the steps of checking a plan took.</summary>
/// <param name="Reading">Reading its files.</param>
/// <param name="Parsing">Making trees of them.</param>
/// <param name="Binding">Working out what they mean.</param>
/// <param name="Judging">Asking the rules.</param>
internal readonly record struct PlanTimes(
    TimeSpan Reading,
    TimeSpan Parsing,
    TimeSpan Binding,
    TimeSpan Judging
)
{
    public static PlanTimes operator +(PlanTimes left, PlanTimes right) =>
        new(
            left.Reading + right.Reading,
            left.Parsing + right.Parsing,
            left.Binding + right.Binding,
            left.Judging + right.Judging
        );
}
