using System.Collections.Immutable;
using StpLang.Workspaces;

namespace StpLang.Services.Lenses;

/// <summary>What the rest of a plan says of the declarations in a file, by the first of the file's plans.</summary>
public static class LensService
{
    /// <summary>
    /// The lines to show above declarations, by place: above budgets and pools who draws on them and what is left, above programmes
    /// how far they are funded and who decides, above boards what they decide. What is in error is told of as it last was sound.
    /// </summary>
    /// <param name="document">The file.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static ImmutableArray<Lens> GetLenses(
        Document document,
        CancellationToken cancellationToken = default
    ) => new LensReader(document.GetSemanticModel(cancellationToken)).Read(cancellationToken);
}
