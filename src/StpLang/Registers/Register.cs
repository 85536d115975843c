namespace StpLang.Registers;

/// <summary>The codes of footprints and bodies that a plan is checked against.</summary>
public sealed class Register
{
    /// <summary>What is known without a file: the 44 footprints of April 2017 with their codes and names.</summary>
    public static Register BuiltIn { get; } = new();

    /// <summary>Whether anything comes from a file.</summary>
    public bool IsGiven { get; private init; }
}
