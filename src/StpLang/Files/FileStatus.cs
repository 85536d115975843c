using System.Runtime.InteropServices;

namespace StpLang.Files;

/// <summary>What stands behind a path, links followed: of what kind it is, and which one, by whatever name it was reached.</summary>
/// <param name="Kind">Of what kind it is.</param>
/// <param name="Identity">The same for all names of one file, and for no other; where Linux does not say it, the path itself.</param>
/// <param name="Owner">The number of the user whose it is; 0 where that is not known.</param>
/// <param name="HasOtherNames">Whether the file has more than one name in the file system, of equal rank.</param>
internal readonly partial record struct FileStatus(
    FileKind Kind,
    string Identity,
    uint Owner,
    bool HasOtherNames
)
{
    private const int CurrentFolder = -100;
    private const uint BasicFields = 0x7ff;
    private const int TypeBits = 0xf000;

    /// <summary>What stands behind a path; null where there is nothing, or nothing that may be looked at.</summary>
    public static FileStatus? Of(string path)
    {
        if (path.Length == 0 || path.Contains('\0'))
        {
            return null;
        }

        return OperatingSystem.IsLinux() ? OnLinux(path) : Elsewhere(path);
    }

    private static FileStatus? OnLinux(string path)
    {
        if (GetStatus(CurrentFolder, path, flags: 0, BasicFields, out var status) != 0)
        {
            return null;
        }

        var kind = (status.Mode & TypeBits) switch
        {
            0x1000 => FileKind.Pipe,
            0x2000 or 0x6000 => FileKind.Device,
            0x4000 => FileKind.Folder,
            0xc000 => FileKind.Socket,
            _ => FileKind.File,
        };
        return new FileStatus(
            kind,
            $"{status.DeviceMajor}:{status.DeviceMinor}:{status.Node}",
            status.Owner,
            kind == FileKind.File && status.Names > 1
        );
    }

    private static FileStatus? Elsewhere(string path)
    {
        FileSystemInfo info = Directory.Exists(path) ? new DirectoryInfo(path) : new FileInfo(path);
        if (!info.Exists)
        {
            return null;
        }

        info = info.ResolveLinkTarget(returnFinalTarget: true) ?? info;
        return new FileStatus(
            info is DirectoryInfo ? FileKind.Folder : FileKind.File,
            info.FullName,
            Owner: 0,
            HasOtherNames: false
        );
    }

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8)]
    private static partial int GetStatus(
        int folder,
        string path,
        int flags,
        uint fields,
        out LinuxFileStatus status
    );
}
