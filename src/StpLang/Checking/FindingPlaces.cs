using System.Collections.Immutable;
using StpLang.CodeFixes;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Checking;

/// <summary>Places findings in a version of a plan, also those that were made of an earlier version.</summary>
internal sealed class FindingPlaces(Compilation compilation) : IFindingPlaces
{
    private FixFinder? _fixes;

    public Location LocationOf(Origin origin) =>
        compilation.Holds(origin)
            ? compilation.LocationOf(origin)
            : compilation.LocationOfLineage(origin);

    public ImmutableArray<CodeFix> FixesOf(Diagnostic diagnostic) =>
        LazyInitializer
            .EnsureInitialized(ref _fixes, () => new FixFinder(compilation))
            .Of(diagnostic);
}
