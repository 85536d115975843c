using StpLang.Cli.Output;
using StpLang.Files;

namespace StpLang.Cli.Input;

/// <summary>What a run reads, by whatever name it is reached: nothing that is written goes there.</summary>
/// <param name="inputs">What the command was given.</param>
/// <param name="settings">Where settings and registers are read from.</param>
internal sealed class Sources(PlanInputs inputs, CommandLineFiles settings)
{
    private readonly Lazy<HashSet<string>> _named = new(() =>
        IdentitiesOf(inputs.Steps.Select(step => step.Path).OfType<string>())
    );

    /// <summary>Refuses a path to write to that leads to what is read.</summary>
    /// <param name="path">Where to write.</param>
    /// <param name="plans">The plans that are written.</param>
    /// <exception cref="CommandFailure">It leads there.</exception>
    public void RefuseToOverwrite(string path, IEnumerable<Compilation> plans)
    {
        if (FileStatus.Of(path) is not { Kind: FileKind.File, Identity: var target })
        {
            return;
        }

        var files = plans.SelectMany(plan => plan.SyntaxTrees).Select(tree => tree.FilePath);
        if (_named.Value.Contains(target) || IdentitiesOf(files).Contains(target))
        {
            throw Refusal($"`{path}` would overwrite the plan itself");
        }

        if (IdentitiesOf(settings.Read).Contains(target))
        {
            throw Refusal($"`{path}` would overwrite what the plan is checked by");
        }
    }

    private static CommandFailure Refusal(string message) =>
        new(message) { Help = "name another file with `-o`" };

    private static HashSet<string> IdentitiesOf(IEnumerable<string> paths) =>
        [.. paths.Select(path => FileStatus.Of(path)?.Identity).OfType<string>()];
}
