using System.Runtime.InteropServices;

namespace StpLang.Cli.Terminal;

/// <summary>How many columns the terminal has.</summary>
/// <remarks>
/// On Linux the system is asked directly: <see cref="Console.WindowWidth"/> reads the terminal's description there and sends it
/// sequences that switch its keypad, for a program that reads no key.
/// </remarks>
internal static partial class TerminalWidth
{
    private const int WhereUnknown = 100;
    private const int StandardOutput = 1;
    private const int StandardError = 2;

    // TIOCGWINSZ of Linux.
    private const nuint GetWindowSize = 0x5413;

    /// <summary>The width of the terminal that standard error or standard output goes to; 100 where it does not tell.</summary>
    public static int Get()
    {
        try
        {
            var width = OperatingSystem.IsLinux() ? Ask() : Console.WindowWidth;
            return width > 0 ? width : WhereUnknown;
        }
        catch (IOException)
        {
            return WhereUnknown;
        }
    }

    private static int Ask() =>
        ControlDevice(StandardError, GetWindowSize, out var size) == 0
        || ControlDevice(StandardOutput, GetWindowSize, out size) == 0
            ? size.Columns
            : 0;

    [LibraryImport("libc", EntryPoint = "ioctl")]
    private static partial int ControlDevice(int file, nuint request, out WindowSize size);

    [StructLayout(LayoutKind.Sequential)]
    private readonly struct WindowSize
    {
        public readonly ushort Rows;
        public readonly ushort Columns;
        public readonly ushort Width;
        public readonly ushort Height;
    }
}
