using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>A place at the top of a plan where something is in error.</summary>
/// <param name="present">The declaration as far as it is understood; null where it is none.</param>
/// <param name="held">What stood there when it was last understood.</param>
internal sealed class Hole(Declaration? present, Declaration[] held) : IPlanItem
{
    private readonly Declaration[] _present = present is null ? [] : [present];

    /// <summary>The declaration as far as it is understood; null where it is none.</summary>
    public Declaration? Present => present;

    /// <summary>What stood there when it was last understood.</summary>
    public Declaration[] Held => held;

    public KindSet Kinds { get; } =
        new([
            .. held.Select(each => each.DeclarationKind)
                .Concat(present is null ? [] : [present.DeclarationKind]),
        ]);

    /// <summary>The kinds of which something may be missing here; all where nothing says what is meant.</summary>
    public KindSet Doubtful => Kinds.IsEmpty ? KindSet.All : Kinds;

    /// <summary>The declarations to be read there.</summary>
    /// <param name="isSound">Whether what is in error is to be read as it was when it last was not.</param>
    public Declaration[] Read(bool isSound) => isSound && held.Length > 0 ? held : _present;
}
