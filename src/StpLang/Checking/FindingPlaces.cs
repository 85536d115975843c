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
        compilation.Files.Locate(origin) ?? LocationOfHole(origin);

    // What stands no longer by itself is shown where something is in error.
    private Location LocationOfHole(Origin origin)
    {
        if (
            origin.Unit is not { } unit
            || compilation.Bind().PlaceOf(unit.Lineage) is not { } place
        )
        {
            return compilation.SyntaxTrees[0].LocationOf(default(TextSpan));
        }

        var hole = compilation.Files.At(place);
        var span = hole.Names is [var name, ..] ? name.Span : default;
        return compilation.Files.Locate(new Origin(hole, span))!;
    }

    public ImmutableArray<CodeFix> FixesOf(Diagnostic diagnostic) => [.. Finder.Of(diagnostic)];

    public CodeFix? SafeFixOf(Diagnostic diagnostic) => Finder.SafeOf(diagnostic);

    private FixFinder Finder =>
        LazyInitializer.EnsureInitialized(ref _fixes, () => new FixFinder(compilation));
}
