namespace StpLang.Checking;

/// <summary>A rule that broke while it judged something.</summary>
internal readonly record struct RuleFailure(int Rule, Exception Exception);
