using StpLang.Cli.Input;
using StpLang.Cli.Output;

namespace StpLang.Cli.Commands.Build;

/// <summary>Where the JSON of plans goes: to standard output, to one file, into a folder or beside each plan.</summary>
internal sealed class BuildDestination
{
    private const string Extension = ".json";

    private readonly Sources _sources;
    private readonly string? _file;
    private readonly string? _folder;
    private readonly bool _isStandardOutput;
    private readonly Dictionary<string, string> _written = new(StringComparer.OrdinalIgnoreCase);

    private BuildDestination(Sources sources, string? file, string? folder, bool isStandardOutput)
    {
        _sources = sources;
        _file = file;
        _folder = folder;
        _isStandardOutput = isStandardOutput;
    }

    /// <summary>What the command line asks for.</summary>
    /// <param name="plans">What is to be built.</param>
    /// <param name="sources">What is read, which is not written to.</param>
    /// <param name="output">The value of <c>-o</c>, or null.</param>
    /// <param name="isStandardOutput">Whether <c>--stdout</c> is given.</param>
    /// <exception cref="CommandFailure">These do not go together.</exception>
    public static BuildDestination Of(
        PlanInputs plans,
        Sources sources,
        string? output,
        bool isStandardOutput
    )
    {
        if (isStandardOutput && output is not null)
        {
            throw new CommandFailure("`--stdout` and `-o` do not go together");
        }

        if (isStandardOutput && !plans.IsOnePlan)
        {
            throw new CommandFailure("`--stdout` takes one plan")
            {
                Help = "write several into a folder with `-o DIR`",
            };
        }

        if (output is null)
        {
            if (plans.ReadStandardInput && !plans.IsOnePlan)
            {
                throw new CommandFailure("where is the plan on standard input to go?")
                {
                    Help = "name a folder for all of them with `-o DIR`",
                };
            }

            return new BuildDestination(
                sources,
                null,
                null,
                isStandardOutput || plans.ReadStandardInput
            );
        }

        if (output.Length == 0)
        {
            throw new CommandFailure("`-o` needs the path of a file or a folder");
        }

        var isFolder = Directory.Exists(output) || Path.EndsInDirectorySeparator(output);
        if (!isFolder && plans.IsOnePlan)
        {
            return new BuildDestination(sources, output, null, false);
        }

        return new BuildDestination(sources, null, output, false);
    }

    /// <summary>The file for a plan, or null for standard output. Its folder is there when this returns.</summary>
    /// <exception cref="CommandFailure">
    /// The file is one of the plan's own, or another plan's of this run, or its folder cannot be made.
    /// </exception>
    public string? PathFor(Compilation plan)
    {
        if (_isStandardOutput)
        {
            return null;
        }

        var path =
            _file
            ?? (
                _folder is null
                    ? Path.ChangeExtension(plan.RootPath, Extension)
                    : Path.Combine(_folder, plan.Model.Plan!.Name + Extension)
            );
        var fullPath = Path.GetFullPath(path);
        _sources.RefuseToOverwrite(path, [plan]);
        if (!_written.TryAdd(fullPath, plan.RootPath))
        {
            throw new CommandFailure(
                $"`{_written[fullPath]}` and `{plan.RootPath}` would both be written to `{path}`"
            )
            {
                Help = "give the plans different names, or build them into different folders",
            };
        }

        if (_folder is not null)
        {
            CreateFolder(_folder);
        }

        return path;
    }

    private static void CreateFolder(string folder)
    {
        try
        {
            Directory.CreateDirectory(folder);
        }
        catch (Exception exception) when (WriteFailure.IsOne(exception))
        {
            var reason = File.Exists(Path.TrimEndingDirectorySeparator(folder))
                ? "a file has that name"
                : WriteFailure.Describe(exception);
            throw new CommandFailure($"cannot make the folder `{folder}`: {reason}");
        }
    }
}
