namespace StpLang.Configuration;

/// <summary>What settings ask of an acceptance.</summary>
/// <param name="Policy">Which count.</param>
/// <param name="MostDays">How many days after the day the plan speaks as of one may hold; <see cref="NoLimit"/> where it may hold for good.</param>
internal readonly record struct AcceptanceTerms(AcceptancePolicy Policy, int MostDays)
{
    /// <summary>So many days that it is no limit.</summary>
    public const int NoLimit = int.MaxValue;

    /// <summary>The most days that a limit can be: ten years.</summary>
    public const int LongestLimit = 3652;
}
