namespace StpLang.Files;

/// <summary>What stands behind a path.</summary>
internal enum FileKind
{
    /// <summary>A file: it has an end, and reading it waits for nobody.</summary>
    File,

    /// <summary>A folder.</summary>
    Folder,

    /// <summary>A pipe with a name.</summary>
    Pipe,

    /// <summary>A device, such as a terminal.</summary>
    Device,

    /// <summary>The end of a line between programs.</summary>
    Socket,
}
