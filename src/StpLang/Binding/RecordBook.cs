using StpLang.Symbols;

namespace StpLang.Binding;

/// <summary>What the words of a plan's declarations stand for, asked of one declaration at a time and from any thread.</summary>
internal sealed class RecordBook(NameTable names, PlanFiles files)
{
    // A context keeps the values it has worked out, and serves one at a time.
    private BindingContext? _idle;

    /// <summary>What the words of a declaration stand for.</summary>
    public BindingRecord Of(BoundUnit unit) =>
        unit.RecordIn(names, each => With(context => UnitBinder.Record(each, context)));

    /// <summary>Does something with what declarations know of each other.</summary>
    public T With<T>(Func<BindingContext, T> work)
    {
        var context = Interlocked.Exchange(ref _idle, null) ?? new BindingContext(names, files);
        var result = work(context);
        Volatile.Write(ref _idle, context);
        return result;
    }
}
