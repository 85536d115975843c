using Microsoft.Win32.SafeHandles;

namespace StpLang.LanguageServer.Rpc;

/// <summary>
/// Standard input and output as they are. What <see cref="Console"/> opens on Unix loads the terminal's description, and does not tell
/// when the reader is gone.
/// </summary>
internal static class StandardStreams
{
    /// <summary>Standard input.</summary>
    public static Stream OpenInput() =>
        OperatingSystem.IsWindows() ? Console.OpenStandardInput() : Open(0, FileAccess.Read);

    /// <summary>Standard output.</summary>
    public static Stream OpenOutput() =>
        OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : Open(1, FileAccess.Write);

    private static FileStream Open(int file, FileAccess access) =>
        new(new SafeFileHandle(file, ownsHandle: false), access, bufferSize: 0);
}
