namespace StpLang.Cli.Input;

/// <summary>A folder or a pattern on the command line, which stands for the plans in it.</summary>
/// <param name="written">It, as it was given.</param>
/// <param name="failure">What to say where there is no plan in it, to follow a colon.</param>
internal sealed class PlanSearch(string written, string failure)
{
    /// <summary>It, as it was given.</summary>
    public string Written => written;

    /// <summary>What to say where there is no plan in it, to follow a colon.</summary>
    public string Failure => failure;

    /// <summary>Whether a plan was found.</summary>
    public bool HasFound { get; set; }
}
