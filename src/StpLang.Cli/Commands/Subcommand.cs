using System.CommandLine;

namespace StpLang.Cli.Commands;

/// <summary>A command of <c>stp</c>, with what its help shows besides its arguments and options.</summary>
internal abstract class Subcommand(string name, string description) : Command(name, description)
{
    /// <summary>Examples and what else is worth knowing, for the end of its help.</summary>
    public abstract string Guide { get; }
}
