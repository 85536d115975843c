using System.Collections.Immutable;
using StpLang.Registers;
using StpLang.Workspaces;

namespace StpLang.Services.FirstPlans;

/// <summary>Offers plans to begin with in a workspace.</summary>
public static class FirstPlanService
{
    /// <summary>The footprints that a plan can be for, by name.</summary>
    /// <param name="workspace">The workspace.</param>
    public static ImmutableArray<Footprint> GetFootprints(Workspace workspace) =>
        [.. RegisterOf(workspace).Footprints.OrderBy(each => each.Name, StringComparer.Ordinal)];

    /// <summary>A plan for a footprint; null where none has that code.</summary>
    /// <param name="workspace">The workspace, whose registers say who takes part.</param>
    /// <param name="name">The plan's name: a word of the language.</param>
    /// <param name="footprint">The code of the footprint.</param>
    public static string? Write(Workspace workspace, string name, string footprint) =>
        RegisterOf(workspace) is var register && register.FindFootprint(footprint) is { } found
            ? FirstPlan.Write(name, found, register)
            : null;

    private static Register RegisterOf(Workspace workspace) =>
        workspace.RegisterIn(workspace.Folders.FirstOrDefault() ?? "");
}
