using StpLang.Diagnostics;

namespace StpLang.Checking;

/// <summary>The findings that an <c>accepts</c> answers, or would if it counted.</summary>
internal sealed class AnsweredFindings
{
    private readonly List<Finding> _all = [];

    /// <summary>The findings, in the order in which they were shown to it.</summary>
    public IReadOnlyCollection<Finding> All => _all;

    /// <summary>Whether any is what was last known, so that what is said of them is, too.</summary>
    public bool AreHeld { get; private set; }

    /// <summary>Adds one.</summary>
    public void Add(Finding finding, bool isHeld)
    {
        _all.Add(finding);
        AreHeld |= isHeld;
    }
}
