using StpLang.Model;

namespace StpLang.Checking;

/// <summary>
/// What the rules on declarations say of a file. It is kept from version to version while none of it is another, and with it
/// where in it something is said at all: few of the declarations that an edit does not touch need be looked at again.
/// </summary>
/// <param name="units">What is said, by place in the file; they stay as they are from now on.</param>
internal sealed class FileAnswers(UnitAnswers[] units)
{
    private int[]? _telling;
    private RuleFailure[]? _failures;
    private Accepts[]? _accepts;

    /// <summary>What is said, by place in the file.</summary>
    public ReadOnlySpan<UnitAnswers> Units => units;

    /// <summary>The places of which something was found, in order.</summary>
    public int[] Telling =>
        LazyInitializer.EnsureInitialized(
            ref _telling,
            () =>
                [.. Enumerable.Range(0, units.Length).Where(unit => !units[unit].Findings.IsEmpty)]
        );

    /// <summary>The rules that broke.</summary>
    public RuleFailure[] Failures =>
        LazyInitializer.EnsureInitialized(
            ref _failures,
            () => [.. units.SelectMany(answers => answers.Failures)]
        );

    /// <summary>Every <c>accepts</c>, in order.</summary>
    public Accepts[] Accepts =>
        LazyInitializer.EnsureInitialized(
            ref _accepts,
            () => [.. units.SelectMany(answers => answers.Accepts)]
        );

    /// <summary>The same with other answers in some places.</summary>
    public FileAnswers With(IReadOnlyCollection<(int Unit, UnitAnswers Answers)> changed)
    {
        var copy = (UnitAnswers[])units.Clone();
        foreach (var (unit, answers) in changed)
        {
            copy[unit] = answers;
        }

        return new FileAnswers(copy);
    }
}
