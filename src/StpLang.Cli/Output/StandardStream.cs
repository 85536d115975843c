using System.Runtime.InteropServices;
using Microsoft.Win32.SafeHandles;

namespace StpLang.Cli.Output;

/// <summary>Standard output or standard error, written to directly.</summary>
/// <remarks>
/// <see cref="Console.OpenStandardOutput()"/> loads the terminal's description on Unix and sends it sequences that switch its keypad, for
/// a program that reads no key; a <see cref="FileStream"/> keeps a position of its own, so that output and errors that go to
/// one file would overwrite each other.
/// A reader that went away, as <c>head</c> does, is no failure: what is written then is dropped.
/// Where a program is started with one of its streams closed, the runtime takes that number for a file of its own: reading it would
/// wait forever, writing to it would reach whatever it is. What the runtime opens is closed on exec; what is inherited cannot be.
/// </remarks>
internal sealed partial class StandardStream : Stream
{
    private const int GetDescriptorFlags = 1;
    private const int CloseOnExec = 1;
    private const int InterruptedBySignal = 4;
    private const int NotOpen = 9;
    private const int ReaderIsGone = 32;
    private const int WouldBlockOnLinux = 11;
    private const int WouldBlockOnMac = 35;

    private readonly int _file;
    private readonly bool _isInherited;
    private bool _isReaderGone;

    private StandardStream(int file)
    {
        _file = file;
        _isInherited = IsInherited(file);
    }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    /// <summary>Standard input.</summary>
    /// <exception cref="IOException">It is closed.</exception>
    public static Stream OpenInput() =>
        OperatingSystem.IsWindows() ? Console.OpenStandardInput()
        : IsInherited(0)
            ? new FileStream(new SafeFileHandle(0, ownsHandle: false), FileAccess.Read, 0)
        : throw Closed();

    /// <summary>Standard output.</summary>
    public static Stream OpenOutput() =>
        OperatingSystem.IsWindows() ? Console.OpenStandardOutput() : new StandardStream(1);

    /// <summary>Standard error.</summary>
    public static Stream OpenError() =>
        OperatingSystem.IsWindows() ? Console.OpenStandardError() : new StandardStream(2);

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) =>
        Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (!_isInherited)
        {
            throw Closed();
        }

        while (!buffer.IsEmpty && !_isReaderGone)
        {
            var written = Write(_file, buffer, (nuint)buffer.Length);
            if (written >= 0)
            {
                buffer = buffer[(int)written..];
                continue;
            }

            switch (Marshal.GetLastPInvokeError())
            {
                case InterruptedBySignal:
                    break;
                case WouldBlockOnLinux or WouldBlockOnMac:
                    Thread.Sleep(millisecondsTimeout: 1);
                    break;
                case ReaderIsGone:
                    _isReaderGone = true;
                    break;
                case var error:
                    throw new IOException("The system could not write it.", error);
            }
        }
    }

    /// <inheritdoc/>
    public override void Flush() { }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    private static IOException Closed() => new("The stream is closed.", NotOpen);

    // A descriptor that is not open has all flags set: -1.
    private static bool IsInherited(int file) =>
        (Control(file, GetDescriptorFlags) & CloseOnExec) == 0;

    [LibraryImport("libc", EntryPoint = "fcntl")]
    private static partial int Control(int file, int command);

    [LibraryImport("libc", EntryPoint = "write", SetLastError = true)]
    private static partial nint Write(int file, ReadOnlySpan<byte> buffer, nuint count);
}
