namespace StpLang.Diagnostics;

/// <summary>How much a diagnostic matters, in rising order.</summary>
public enum DiagnosticSeverity
{
    /// <summary>It is not reported.</summary>
    None,

    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Worth changing, but the plan stands.</summary>
    Warning,

    /// <summary>The plan does not stand.</summary>
    Error,
}
