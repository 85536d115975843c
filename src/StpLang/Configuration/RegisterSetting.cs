using StpLang.Diagnostics;
using StpLang.Files;

namespace StpLang.Configuration;

/// <summary>A file of codes that settings name: <c>stp_register = ods.csv</c>.</summary>
/// <param name="Path">The file's path, to be read through <see cref="SourceFiles"/>; relative to the current folder where the plan's is.</param>
/// <param name="Location">Where the <c>.editorconfig</c> names it.</param>
internal sealed record RegisterSetting(string Path, Location Location)
{
    /// <summary>STP1024: the file is not looked at, because it lies elsewhere.</summary>
    public Diagnostic LiesElsewhere() =>
        new(
            CheckingRules.UnknownSetting,
            $"the register `{Excerpt.Of(Path)}` lies outside the folder of these settings and is not read",
            Location
        )
        {
            Help = "move it into that folder, or name it on the command line with `--register`",
        };

    /// <summary>STP1024: the file cannot be read.</summary>
    /// <param name="reason">Why, as <see cref="SourceFiles.TryRead"/> says it: <c>no such file</c>.</param>
    public Diagnostic CannotBeRead(string reason) =>
        new(
            CheckingRules.UnknownSetting,
            $"cannot read the register `{Excerpt.Of(Path)}`: {reason}",
            Location
        )
        {
            Help = "its path starts at the folder of this `.editorconfig`",
        };
}
