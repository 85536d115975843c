using System.Runtime.InteropServices;

namespace StpLang.Files;

/// <summary>What Linux says of a file, as its kernel lays it out on every processor: <c>struct statx</c>.</summary>
[StructLayout(LayoutKind.Explicit, Size = 256)]
internal struct LinuxFileStatus
{
    /// <summary>How many names it has.</summary>
    [FieldOffset(16)]
    public uint Names;

    /// <summary>The number of its owner.</summary>
    [FieldOffset(20)]
    public uint Owner;

    /// <summary>Its type, and who may do what with it.</summary>
    [FieldOffset(28)]
    public ushort Mode;

    /// <summary>Its number within its file system.</summary>
    [FieldOffset(32)]
    public ulong Node;

    /// <summary>The first part of the number of its file system.</summary>
    [FieldOffset(136)]
    public uint DeviceMajor;

    /// <summary>The second part of the number of its file system.</summary>
    [FieldOffset(140)]
    public uint DeviceMinor;
}
