using System.Runtime;
using StpLang.Workspaces;

namespace StpLang.LanguageServer.Session;

/// <summary>
/// Keeps memory from being collected while large plans are checked for the first time: nearly all that is made then is kept, so
/// collecting frees little and takes as long as the check.
/// </summary>
internal sealed class CollectionPause : IDisposable
{
    // What a plan of 10,000 programmes takes, rounded up.
    private const long BytesPerCharacter = 40;

    // Less is checked before much is collected.
    private const long Worthwhile = 64L << 20;

    // More is collected now and then all the same.
    private const long Most = 1L << 30;

    private readonly bool _isBegun;

    private CollectionPause(bool isBegun) => _isBegun = isBegun;

    /// <summary>Begins a pause that ends with <see cref="Dispose"/>, or sooner where more is made than foreseen.</summary>
    /// <param name="workspace">The workspace that is to be checked.</param>
    /// <param name="cancellationToken">Stops reading the plans.</param>
    public static CollectionPause Begin(Workspace workspace, CancellationToken cancellationToken)
    {
        var characters = workspace
            .AllPlans(cancellationToken)
            .SelectMany(plan => plan.GetCompilation(cancellationToken).SyntaxTrees)
            .Sum(tree => (long)tree.Text.Length);
        var bytes = Math.Min(characters * BytesPerCharacter, Most);
        return new CollectionPause(bytes >= Worthwhile && TryBegin(bytes));
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_isBegun && GCSettings.LatencyMode == GCLatencyMode.NoGCRegion)
        {
            GC.EndNoGCRegion();
        }
    }

    private static bool TryBegin(long bytes)
    {
        try
        {
            return GC.TryStartNoGCRegion(bytes, disallowFullBlockingGC: true);
        }
        catch (ArgumentOutOfRangeException)
        {
            // So much cannot be set aside at once here.
            return false;
        }
    }
}
