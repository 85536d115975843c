using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>What is read of declarations, where that is less than all they say: while it stays the same, so does what was read.</summary>
/// <param name="kinds">The kinds of top declaration that are read at all.</param>
/// <param name="isSame">Whether two versions of one are the same in what is read.</param>
/// <param name="isRead">Which declarations of these kinds are more than passed over; by default all.</param>
internal sealed class Aspect(
    KindSet kinds,
    Func<Declaration, Declaration, bool> isSame,
    Predicate<Declaration>? isRead = null
)
{
    /// <summary>The kinds of top declaration that are read at all.</summary>
    public KindSet Kinds => kinds;

    /// <summary>Whether a declaration of these kinds is read, or passed over as if it were not there.</summary>
    public bool Reads(Declaration declaration) => isRead?.Invoke(declaration) != false;

    /// <summary>Whether two versions of a declaration are the same in what is read.</summary>
    public bool IsSame(Declaration before, Declaration after) => isSame(before, after);
}
