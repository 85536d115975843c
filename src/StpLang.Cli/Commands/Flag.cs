using System.CommandLine;

namespace StpLang.Cli.Commands;

/// <summary>An option that is given or not. It takes no value: the word behind it is the next argument, even <c>true</c>.</summary>
internal sealed class Flag : Option<bool>
{
    /// <summary>An option of this name.</summary>
    public Flag(string name, params string[] aliases)
        : base(name, aliases)
    {
        Arity = ArgumentArity.Zero;
    }
}
