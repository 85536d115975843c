namespace StpLang.Configuration;

/// <summary>Which acceptances of a finding count.</summary>
internal enum AcceptancePolicy
{
    /// <summary>All.</summary>
    Allowed,

    /// <summary>Those whose reason says why, in words.</summary>
    Answered,

    /// <summary>None.</summary>
    Forbidden,
}
