using System.Runtime.InteropServices;

namespace StpLang.Cli.Output;

/// <summary>
/// A file that appears whole or not at all: written under another name in the same folder, then renamed. Until
/// <see cref="Commit"/> the file is as it was, and what was written goes away with a failure or with Ctrl-C.
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly Lock _gate = new();
    private readonly string _target;
    private readonly string? _temporary;
    private readonly PosixSignalRegistration[] _signals = [];
    private bool _isDone;

    private AtomicFile(string path)
    {
        _target = Path.GetFullPath(path);
        if (IsDevice(_target))
        {
            Stream = new FileStream(_target, FileMode.Open, FileAccess.Write);
            return;
        }

        // The file behind a link is replaced, not the link.
        if (new FileInfo(_target).LinkTarget is not null)
        {
            _target = File.ResolveLinkTarget(_target, returnFinalTarget: true)!.FullName;
        }

        if (Directory.Exists(_target))
        {
            throw new CommandFailure($"cannot write `{path}`: it is a folder");
        }

        UnixFileMode? mode = null;
        if (File.Exists(_target))
        {
            // A file that may not be written is not replaced either, and a pipe is written to as it is.
            var existing = new FileStream(_target, FileMode.Open, FileAccess.Write);
            if (!existing.CanSeek)
            {
                Stream = existing;
                return;
            }

            existing.Dispose();
            mode = OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(_target);
        }

        _temporary = Path.Combine(
            Path.GetDirectoryName(_target)!,
            $".{Path.GetFileName(_target)}.{Path.GetRandomFileName()}"
        );
        _signals =
        [
            PosixSignalRegistration.Create(PosixSignal.SIGINT, Abandon),
            PosixSignalRegistration.Create(PosixSignal.SIGTERM, Abandon),
        ];
        try
        {
            Stream = new FileStream(_temporary, FileMode.CreateNew, FileAccess.Write);
            if (mode is { } kept && !OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(Stream.SafeFileHandle, kept);
            }
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    private FileStream? Stream { get; }

    /// <summary>Writes a file.</summary>
    /// <param name="path">Where to; a device is written to as it is.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="CommandFailure">It cannot be written; a file that was there is as it was.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            using var file = new AtomicFile(path);
            write(file.Stream!);
            file.Commit();
        }
        catch (Exception exception) when (WriteFailure.IsOne(exception))
        {
            throw new CommandFailure($"cannot write `{path}`: {WriteFailure.Describe(exception)}");
        }
    }

    /// <summary>Removes what was written, unless it was committed.</summary>
    public void Dispose()
    {
        foreach (var signal in _signals)
        {
            signal.Dispose();
        }

        lock (_gate)
        {
            RemoveTemporary();
        }

        try
        {
            Stream?.Dispose();
        }
        catch (IOException) when (_isDone)
        {
            // What the buffer still held could not be written either; the failure before this one is on its way.
        }
    }

    private static bool IsDevice(string path) =>
        !OperatingSystem.IsWindows()
        && (
            path.StartsWith("/dev/", StringComparison.Ordinal)
            || path.StartsWith("/proc/", StringComparison.Ordinal)
        );

    private void Commit()
    {
        Stream!.Flush(flushToDisk: _temporary is not null);
        Stream.Dispose();
        lock (_gate)
        {
            if (_temporary is not null && !_isDone)
            {
                File.Move(_temporary, _target, overwrite: true);
            }

            _isDone = true;
        }
    }

    // Runs beside the writing thread, which waits at the gate until the process is gone.
    private void Abandon(PosixSignalContext context)
    {
        lock (_gate)
        {
            if (!_isDone)
            {
                RemoveTemporary();
                Environment.Exit(
                    context.Signal == PosixSignal.SIGINT
                        ? ExitCode.Interrupted
                        : ExitCode.Terminated
                );
            }
        }
    }

    private void RemoveTemporary()
    {
        if (!_isDone && _temporary is not null)
        {
            try
            {
                File.Delete(_temporary);
            }
            catch (Exception exception) when (WriteFailure.IsOne(exception))
            {
                // The folder became unwritable meanwhile: nothing can be removed from it.
            }
        }

        _isDone = true;
    }
}
