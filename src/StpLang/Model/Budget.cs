using StpLang.Vocabulary;

namespace StpLang.Model;

public sealed partial class Budget
{
    /// <summary>What sort of money a budget or pool is: its kind, holder and type of spending; of a pool, which budgets are in it.</summary>
    internal static Aspect Sort { get; } =
        new(
            new KindSet(DeclarationKind.Budget, DeclarationKind.Pool),
            (before, after) =>
                before.Name == after.Name
                && (before, after) switch
                {
                    (Budget one, Budget other) => one.Kind == other.Kind
                        && one.Holder == other.Holder
                        && one.Spend == other.Spend,
                    (Pool one, Pool other) => Draw.Of(one)
                        .Select(draw => draw.Source)
                        .SequenceEqual(Draw.Of(other).Select(draw => draw.Source)),
                    _ => false,
                }
        );
}
