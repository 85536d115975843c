using System.Numerics;

namespace StpLang.Vocabulary;

/// <summary>A set of kinds of declaration.</summary>
internal readonly record struct KindSet
{
    private readonly ulong _bits;

    private KindSet(ulong bits) => _bits = bits;

    /// <summary>A set of the given kinds.</summary>
    public KindSet(params ReadOnlySpan<DeclarationKind> kinds)
    {
        foreach (var kind in kinds)
        {
            _bits |= 1ul << (int)kind;
        }
    }

    /// <summary>Every kind.</summary>
    public static KindSet All { get; } = new(ulong.MaxValue);

    /// <summary>Whether there is none in it.</summary>
    public bool IsEmpty => _bits == 0;

    /// <summary>How many are in it.</summary>
    public int Count => BitOperations.PopCount(_bits);

    /// <summary>Whether a kind is in it.</summary>
    public bool Contains(DeclarationKind kind) => (_bits & (1ul << (int)kind)) != 0;

    /// <summary>Whether the two have a kind in common.</summary>
    public bool Overlaps(KindSet other) => (_bits & other._bits) != 0;

    /// <summary>The kinds of both.</summary>
    public static KindSet operator |(KindSet left, KindSet right) => new(left._bits | right._bits);
}
