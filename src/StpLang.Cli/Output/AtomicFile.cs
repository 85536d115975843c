using System.Runtime.InteropServices;
using StpLang.Files;

namespace StpLang.Cli.Output;

/// <summary>
/// A file that appears whole or not at all: written under another name in the same folder, then put in its place. Until
/// <see cref="Commit"/> the file is as it was, and what was written goes away with a failure or with Ctrl-C. Who may do what with the
/// file, whose it is and what other names it has stay as they were. What is no file, as a pipe, is written to as it is.
/// </summary>
internal sealed class AtomicFile : IDisposable
{
    private static readonly Dictionary<PosixSignal, int> ExitCodes = new()
    {
        [PosixSignal.SIGINT] = ExitCode.Interrupted,
        [PosixSignal.SIGTERM] = ExitCode.Terminated,
        [PosixSignal.SIGHUP] = ExitCode.HungUp,
        [PosixSignal.SIGQUIT] = ExitCode.Quit,
    };

    private readonly Lock _gate = new();
    private readonly string _target;
    private readonly string? _temporary;
    private readonly List<PosixSignalRegistration> _signals = [];
    private readonly bool _keepsFile;
    private readonly Stream? _stream;
    private bool _isDone;

    private AtomicFile(string path)
    {
        _target = Path.GetFullPath(path);
        var before = FileStatus.Of(path);
        if (before is { Kind: FileKind.Folder })
        {
            throw new CommandFailure($"cannot write `{path}`: it is a folder");
        }

        if (before is { Kind: not FileKind.File })
        {
            _stream = new FileStream(_target, FileMode.Open, FileAccess.Write);
            return;
        }

        if (before is { } file && file.Identity == FileStatus.Of("/dev/stdout")?.Identity)
        {
            // A shell may have put more into it before.
            _stream = StandardStream.OpenOutput();
            return;
        }

        // The file behind a link is replaced, not the link.
        if (new FileInfo(_target).LinkTarget is not null)
        {
            _target = File.ResolveLinkTarget(_target, returnFinalTarget: true)!.FullName;
        }

        var mode = before is null ? null : ModeOfWritable(_target);
        Leftovers.SweepOnce(Path.GetDirectoryName(_target)!);
        _temporary = Leftovers.NameFor(_target);
        foreach (var signal in ExitCodes.Keys)
        {
            _signals.Add(PosixSignalRegistration.Create(signal, Abandon));
        }

        try
        {
            _stream = Create(_temporary, mode);
            _keepsFile =
                before is { HasOtherNames: true }
                || (before is { } kept && kept.Owner != FileStatus.Of(_temporary)?.Owner);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Writes a file.</summary>
    /// <param name="path">Where to.</param>
    /// <param name="write">Writes the content.</param>
    /// <exception cref="CommandFailure">It cannot be written; a file that was there is as it was.</exception>
    public static void Write(string path, Action<Stream> write)
    {
        try
        {
            using var file = new AtomicFile(path);
            write(file._stream!);
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
            _stream?.Dispose();
        }
        catch (IOException) when (_isDone)
        {
            // What the buffer still held could not be written either; the failure before this one is on its way.
        }
    }

    // A file that may not be written is not replaced either.
    private static UnixFileMode? ModeOfWritable(string path)
    {
        new FileStream(path, FileMode.Open, FileAccess.Write).Dispose();
        return OperatingSystem.IsWindows() ? null : File.GetUnixFileMode(path);
    }

    // Held until it is in its place, so that nobody takes it for a leftover.
    private static FileStream Create(string path, UnixFileMode? mode)
    {
        var stream = new FileStream(
            path,
            FileMode.CreateNew,
            FileAccess.ReadWrite,
            OperatingSystem.IsWindows() ? FileShare.Delete : FileShare.None
        );
        if (mode is { } kept && !OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(stream.SafeFileHandle, kept);
        }

        return stream;
    }

    private void Commit()
    {
        if (_temporary is null)
        {
            _stream!.Flush();
            _isDone = true;
            return;
        }

        ((FileStream)_stream!).Flush(flushToDisk: true);
        lock (_gate)
        {
            if (_isDone)
            {
                return;
            }

            if (_keepsFile)
            {
                Overwrite();
                RemoveTemporary();
            }
            else
            {
                File.Move(_temporary, _target, overwrite: true);
            }

            _isDone = true;
        }
    }

    // Another file in its place would part it from its other names, or be somebody else's.
    private void Overwrite()
    {
        var before = File.ReadAllBytes(_target);
        using var target = new FileStream(_target, FileMode.Open, FileAccess.Write);
        try
        {
            _stream!.Position = 0;
            _stream.CopyTo(target);
            target.SetLength(target.Position);
            target.Flush(flushToDisk: true);
        }
        catch (Exception exception) when (WriteFailure.IsOne(exception))
        {
            target.Position = 0;
            target.Write(before);
            target.SetLength(before.Length);
            target.Flush(flushToDisk: true);
            throw;
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
                Environment.Exit(ExitCodes[context.Signal]);
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
