namespace StpLang.Cli.Output;

/// <summary>Says why something could not be written.</summary>
internal static class WriteFailure
{
    // Numbers of Linux and macOS, as the runtime hands them on, and of Windows.
    private const int NotOpen = 9;
    private const int NoSpace = 28;
    private const int ReadOnlyFileSystem = 30;
    private const int WindowsDiskFull = unchecked((int)0x80070070);

    /// <summary>Whether the system refused to write, rather than the program being wrong.</summary>
    public static bool IsOne(Exception exception) =>
        exception is IOException or UnauthorizedAccessException || IsTooLarge(exception);

    /// <summary>Why, in a user's words, to follow a colon.</summary>
    public static string Describe(Exception exception) =>
        exception switch
        {
            _ when IsTooLarge(exception) => "the file is larger than may be written there",
            UnauthorizedAccessException => "no permission to write there",
            DirectoryNotFoundException or FileNotFoundException => "there is no such folder",
            PathTooLongException => "the path is too long",
            { HResult: NoSpace or WindowsDiskFull } => "no space is left on the disk",
            { HResult: NotOpen } => "it is closed",
            { HResult: ReadOnlyFileSystem } => "the disk is read-only",
            _ => "the system could not write it",
        };

    // How the runtime words EFBIG: a limit of the file system or of the user.
    private static bool IsTooLarge(Exception exception) =>
        exception is ArgumentOutOfRangeException { ParamName: "value" };
}
