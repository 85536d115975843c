using System.Collections.Immutable;
using StpLang.Values;

namespace StpLang.Vocabulary;

/// <summary>
/// Every declaration, property, choice and function of the language. What is written here is what the compiler checks,
/// what completion and hover offer, what the JSON schema describes and what the reference says.
/// </summary>
internal static class PlanVocabulary
{
    private static ImmutableArray<DeclarationDefinition> _declarations;
    private static ImmutableArray<DeclarationDefinition> _topLevel;
    private static ImmutableArray<FunctionDefinition> _functions;

    /// <summary>All kinds of declaration, nested ones included, in the order of the reference.</summary>
    public static ImmutableArray<DeclarationDefinition> Declarations =>
        _declarations.IsDefault ? _declarations = MakeDeclarations() : _declarations;

    /// <summary>The kinds that stand outside every other declaration, in the order of the reference.</summary>
    public static ImmutableArray<DeclarationDefinition> TopLevel =>
        _topLevel.IsDefault ? _topLevel = [.. Declarations.Where(d => d.IsTopLevel)] : _topLevel;

    /// <summary>The functions expressions may call, and <c>of</c>.</summary>
    public static ImmutableArray<FunctionDefinition> Functions
    {
        get
        {
            if (_functions.IsDefault)
            {
                ImmutableInterlocked.InterlockedInitialize(ref _functions, MakeFunctions());
            }

            return _functions;
        }
    }

    /// <summary>The definition of a kind; only this one is made, so that a small plan pays for what it uses.</summary>
    public static DeclarationDefinition Get(DeclarationKind kind) =>
        DeclarationTable.DefinitionOf(kind);

    /// <summary>The kind of declaration a word begins, or null; case matters.</summary>
    public static DeclarationKind? FindKind(ReadOnlySpan<char> keyword) =>
        DeclarationTable.Find(keyword);

    /// <summary>The declaration a word begins, or null; case matters.</summary>
    public static DeclarationDefinition? Find(ReadOnlySpan<char> keyword) =>
        FindKind(keyword) is { } kind ? Get(kind) : null;

    /// <summary>The function of that name, or null; case matters.</summary>
    public static FunctionDefinition? FindFunction(ReadOnlySpan<char> name)
    {
        foreach (FunctionDefinition function in Functions)
        {
            if (name.SequenceEqual(function.Name))
            {
                return function;
            }
        }
        return null;
    }

    /// <summary>
    /// The declarations a kind may stand in, for "`outcome` belongs in a programme"; none for a top-level kind. For
    /// <c>accepts</c> these are all that have a block.
    /// </summary>
    public static ImmutableArray<DeclarationDefinition> ParentsOf(DeclarationKind kind) =>
        [.. Declarations.Where(d => d.Nested.Contains(kind))];

    private static ImmutableArray<DeclarationDefinition> MakeDeclarations()
    {
        var all = new DeclarationDefinition[DeclarationTable.Count];
        for (int kind = 0; kind < all.Length; kind++)
        {
            all[kind] = Get((DeclarationKind)kind);
        }
        return [.. all];
    }

    private static ImmutableArray<FunctionDefinition> MakeFunctions() =>
        [
            new()
            {
                Name = "total",
                Signature = "total(series)",
                Summary = "The figures of a series added up over its years",
                Synonyms = ["sum", "add"],
                MaximumArguments = 1,
                Evaluate = static values => ValueArithmetic.Total(values[0]),
            },
            new()
            {
                Name = "min",
                Synonyms = ["least", "lowest", "smallest"],
                Signature = "min(value, …)",
                Summary =
                    "The smallest of figures, dates or years; of several series the smallest year by year; of one series its smallest entry",
                Evaluate = ValueArithmetic.Minimum,
            },
            new()
            {
                Name = "max",
                Synonyms = ["greatest", "highest", "largest", "most"],
                Signature = "max(value, …)",
                Summary =
                    "The largest of figures, dates or years; of several series the largest year by year; of one series its largest entry",
                Evaluate = ValueArithmetic.Maximum,
            },
            new()
            {
                Name = "of",
                Signature = "percentage of figure",
                Summary = "That share of a figure, or of each year of a series",
                IsInfix = true,
                MinimumArguments = 2,
                MaximumArguments = 2,
                Evaluate = static values =>
                    ValueArithmetic.Apply(ArithmeticOperator.Of, values[0], values[1]),
            },
        ];
}
