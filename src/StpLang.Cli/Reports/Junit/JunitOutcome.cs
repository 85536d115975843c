namespace StpLang.Cli.Reports.Junit;

/// <summary>What became of a case, as test results have it.</summary>
internal enum JunitOutcome
{
    /// <summary>Nothing, or nothing to change.</summary>
    Passed,

    /// <summary>Something to change.</summary>
    Failed,

    /// <summary>It could not be judged at all.</summary>
    Broke,

    /// <summary>It need not pass, or was not asked.</summary>
    Skipped,
}
