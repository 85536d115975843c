using StpLang.Workspaces;

namespace StpLang.Services.Overview;

/// <summary>Shows plans as a whole.</summary>
public static class OverviewService
{
    /// <summary>The plan that a file belongs to, the first where there are several. What is in error is told of as it last was sound.</summary>
    /// <param name="document">The file.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static PlanOverview GetOverview(
        Document document,
        CancellationToken cancellationToken = default
    ) => new OverviewReader(document.GetCheck(cancellationToken)).Read(cancellationToken);
}
