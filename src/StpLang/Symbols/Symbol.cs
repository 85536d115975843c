namespace StpLang.Symbols;

/// <summary>What a word of a plan stands for: a declaration of the plan, a word of the language, a rule, a file.</summary>
/// <param name="Name">The name as it is referred to: <c>falls_prevention</c>, <c>falls_prevention.hip_fractures</c>.</param>
public abstract record Symbol(string Name);
