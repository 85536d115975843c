namespace StpLang.Services.Rename;

/// <summary>A file or folder that is to have another name or lie elsewhere.</summary>
/// <param name="OldPath">Its path.</param>
/// <param name="NewPath">Its path from then on.</param>
public sealed record FileRename(string OldPath, string NewPath);
