using StpLang.Vocabulary;

namespace StpLang.Model;

/// <summary>
/// A small value of each top declaration, put together to one of the whole plan: <see cref="PlanModel.Fold"/> keeps what it
/// comes to, part by part, so that after a change only what changed is worked out again.
/// </summary>
/// <remarks>Putting together must not depend on how the declarations are grouped, only on their order.</remarks>
/// <typeparam name="T">The value; equal values are equal.</typeparam>
internal interface ISummary<T> : ISummary
{
    /// <summary>The value of no declaration at all.</summary>
    T Empty { get; }

    /// <summary>The value of a top declaration.</summary>
    T Of(Declaration declaration);

    /// <summary>The value of two stretches of the plan, one after the other.</summary>
    T Merge(T left, T right);

    bool ISummary.IsSame(PlanModel before, PlanModel after) =>
        EqualityComparer<T>.Default.Equals(before.Fold(this), after.Fold(this));

    bool ISummary.IsSame(Declaration? before, Declaration? after) =>
        EqualityComparer<T>.Default.Equals(Part(before), Part(after));

    private T Part(Declaration? declaration) =>
        declaration is not null && Kinds.Contains(declaration.DeclarationKind)
            ? Of(declaration)
            : Empty;
}

/// <summary>A summary, whatever its values are.</summary>
internal interface ISummary
{
    /// <summary>The kinds of top declaration that have a value; the others are passed over.</summary>
    KindSet Kinds { get; }

    /// <summary>Whether it comes to the same in two versions of a plan.</summary>
    bool IsSame(PlanModel before, PlanModel after);

    /// <summary>Whether two versions of a top declaration have the same value; what is not there has that of none.</summary>
    bool IsSame(Declaration? before, Declaration? after);
}
