namespace StpLang.Cli.Output;

/// <summary>What <c>stp</c> tells the shell.</summary>
internal static class ExitCode
{
    /// <summary>No errors.</summary>
    public const int Success = 0;

    /// <summary>The plan has errors, or a file is not formatted.</summary>
    public const int Errors = 1;

    /// <summary>Wrong use, or something that cannot be read or written.</summary>
    public const int Failure = 2;

    /// <summary>Ctrl-C, as shells count it.</summary>
    public const int Interrupted = 130;

    /// <summary>The terminal was closed, as shells count it.</summary>
    public const int HungUp = 129;

    /// <summary>Ctrl-\, as shells count it.</summary>
    public const int Quit = 131;

    /// <summary>Asked to end, as shells count it.</summary>
    public const int Terminated = 143;

    /// <summary>Of a run that could not read so many plans and found so many errors.</summary>
    public static int Of(int unread, int errors) =>
        unread > 0 ? Failure
        : errors > 0 ? Errors
        : Success;
}
