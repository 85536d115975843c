using System.Runtime.CompilerServices;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis;

/// <summary>Which words of a closed set the declarations of a plan choose.</summary>
/// <typeparam name="T">The set, of at most 64 words.</typeparam>
internal readonly record struct Chosen<T>
    where T : struct, Enum
{
    private readonly ulong _bits;

    private Chosen(ulong bits) => _bits = bits;

    /// <summary>Whether a word is chosen.</summary>
    public bool Contains(T choice) => (_bits & BitOf(choice)) != 0;

    /// <summary>The words chosen in a plan.</summary>
    /// <typeparam name="TDeclaration">The top declarations that choose them.</typeparam>
    /// <param name="choicesOf">The words of one.</param>
    public static ISummary<Chosen<T>> SummaryOf<TDeclaration>(
        Func<TDeclaration, IEnumerable<T>> choicesOf
    )
        where TDeclaration : Declaration, IDeclaration => new Summary<TDeclaration>(choicesOf);

    private static ulong BitOf(T choice) => 1ul << Unsafe.As<T, int>(ref choice);

    private sealed class Summary<TDeclaration>(Func<TDeclaration, IEnumerable<T>> choicesOf)
        : ISummary<Chosen<T>>
        where TDeclaration : Declaration, IDeclaration
    {
        public KindSet Kinds { get; } = new(TDeclaration.Kind);

        public Chosen<T> Empty => default;

        public Chosen<T> Of(Declaration declaration)
        {
            var bits = 0ul;
            foreach (var choice in choicesOf((TDeclaration)declaration))
            {
                bits |= BitOf(choice);
            }

            return new Chosen<T>(bits);
        }

        public Chosen<T> Merge(Chosen<T> left, Chosen<T> right) => new(left._bits | right._bits);
    }
}
