using StpLang.Files;

namespace StpLang.Cli.Input;

/// <summary>
/// What a command is given to read: plans, folders, patterns. A folder stands for the plans in it, that is, the files with a
/// <c>plan</c>; those that plans include are no plans. Whatever is named twice is read once.
/// </summary>
internal sealed class PlanInputs
{
    private readonly HashSet<string> _named = new(StringComparer.Ordinal);
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly List<PlanInput> _steps = [];

    private PlanInputs(string[] arguments)
    {
        _named.UnionWith(arguments.Where(argument => !Searches(argument)).Select(Key));
        foreach (var argument in arguments)
        {
            if (!Searches(argument))
            {
                AddNamed(argument);
            }
            else if (Directory.Exists(argument))
            {
                AddFound(
                    new DiskSourceFiles().PlanFilesUnder(argument),
                    new PlanSearch(
                        argument,
                        "it is a folder without a plan, which is a `.stp` file with a `plan` in it"
                    )
                );
            }
            else
            {
                AddFound(
                    PathPattern.Of(argument).Files(),
                    new PlanSearch(
                        argument,
                        "no plan matches it, that is, no `.stp` file with a `plan` in it"
                    )
                );
            }
        }
    }

    /// <summary>The files, in the order to report them.</summary>
    public IReadOnlyList<PlanInput> Steps => _steps;

    /// <summary>Whether it is one plan that is named, not however many there are in a folder.</summary>
    public bool IsOnePlan => _steps is [{ Search: null }];

    /// <summary>Whether one of them is on standard input.</summary>
    public bool ReadStandardInput =>
        _steps.Exists(step => step.Path == CommandLineFiles.StandardInputPath);

    /// <summary>Finds the files that arguments stand for.</summary>
    public static PlanInputs Of(string[] arguments) => new(arguments);

    private static bool Searches(string argument) =>
        argument != CommandLineFiles.StandardInput
        && !File.Exists(argument)
        && (Directory.Exists(argument) || PathPattern.IsOne(argument));

    private static string Key(string path) =>
        path == CommandLineFiles.StandardInput || path.Contains('\0')
            ? path
            : Path.GetFullPath(path);

    private void AddNamed(string path)
    {
        if (_seen.Add(Key(path)))
        {
            _steps.Add(new PlanInput(CommandLineFiles.PathOf(path), null));
        }
    }

    private void AddFound(IEnumerable<string> files, PlanSearch search)
    {
        foreach (var file in files)
        {
            var key = Key(file);
            if (!_seen.Add(key))
            {
                search.HasFound = true;
            }
            else
            {
                _steps.Add(new PlanInput(file, _named.Contains(key) ? null : search));
                search.HasFound |= _named.Contains(key);
            }
        }

        _steps.Add(new PlanInput(null, search));
    }
}
