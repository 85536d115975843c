using System.Collections.Immutable;
using System.Diagnostics.CodeAnalysis;
using System.Text;
using StpLang.Files;
using StpLang.Tests;

namespace StpLang.Reports.Tests;

/// <summary>The example of Norfolk, but falls prevention is given £200,000 too little in each of its last three years.</summary>
internal sealed class BrokenFiles : SourceFiles
{
    private const string Sound =
        "from public_health_grant: { 2017/18: £1.9m, 2018/19..2020/21: £2.1m }";
    private const string Short =
        "from public_health_grant: { 2017/18: £1.9m, 2018/19..2020/21: £1.9m }";

    private readonly FolderFiles _files = new(Repository.PathOf("examples", "norfolk-and-waveney"));

    public override bool TryRead(
        string path,
        [NotNullWhen(true)] out SourceFile? file,
        [NotNullWhen(false)] out string? failure
    )
    {
        if (!_files.TryRead(path, out file, out failure))
        {
            return false;
        }

        if (path == "programmes.stp")
        {
            var text = File.ReadAllText(Repository.PathOf("examples", "norfolk-and-waveney", path));
            Assert.Contains(Sound, text, StringComparison.Ordinal);
            file = SourceFile.Of(
                path,
                Encoding.UTF8.GetBytes(text.Replace(Sound, Short, StringComparison.Ordinal))
            );
        }

        return true;
    }

    public override ImmutableArray<string> PlanFilesUnder(string folder, int depth) => [];
}
