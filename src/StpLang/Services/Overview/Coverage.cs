namespace StpLang.Services.Overview;

/// <summary>How far money goes.</summary>
public enum Coverage
{
    /// <summary>All of it is there, in every year.</summary>
    Covered,

    /// <summary>A part of a programme is paid for.</summary>
    Partly,

    /// <summary>Nothing pays for a programme, or more is drawn on a budget or pool than it holds.</summary>
    Uncovered,
}
