namespace StpLang.Cli.Output;

/// <summary>A command cannot do what it was asked. The message is for the user; the exit code is 2.</summary>
internal sealed class CommandFailure(string message) : Exception(message)
{
    /// <summary>What to do about it, or null.</summary>
    public string? Help { get; init; }
}
