using StpLang.Binding;
using StpLang.Text;

namespace StpLang.Services.Classification;

/// <summary>Classifies a file of a plan.</summary>
internal sealed class FileClassifier
{
    private readonly Compilation _compilation;
    private readonly CompiledFile _file;
    private readonly BoundUnit[] _bound;
    private readonly CancellationToken _cancellationToken;

    public FileClassifier(SemanticModel model, CancellationToken cancellationToken)
    {
        _compilation = model.Compilation;
        var index = _compilation.IndexOf(model.SyntaxTree);
        _file = _compilation.Files[index];
        _bound = _compilation.Bind(cancellationToken).Units[index];
        _cancellationToken = cancellationToken;
    }

    /// <summary>All of it.</summary>
    /// <param name="before">An earlier version; null where none is kept.</param>
    public ClassifiedText Classify(ClassifiedText? before)
    {
        var units = new ClassifiedUnit[_bound.Length];
        var start = 0;
        var end = 0;
        if (before is not null)
        {
            var most = Math.Min(_bound.Length, before.Units.Length);
            while (start < most && Holds(before.Units[start], _bound[start], before))
            {
                units[start] = before.Units[start++];
            }

            while (
                end < most - start && Holds(before.Units[^(end + 1)], _bound[^(end + 1)], before)
            )
            {
                end++;
                units[^end] = before.Units[^end];
            }
        }

        for (var i = start; i < _bound.Length - end; i++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            units[i] =
                before is not null
                && i < before.Units.Length
                && Holds(before.Units[i], _bound[i], before)
                    ? before.Units[i]
                    : UnitClassifier.Classify(_bound[i], _compilation);
        }

        return new ClassifiedText(_file.Tree.Text, _compilation.Names, units);
    }

    /// <summary>What lies in a range or reaches into it.</summary>
    public IEnumerable<ClassifiedSpan> Classify(TextSpan range)
    {
        for (var i = _file.UnitAt(range.Start); i < _bound.Length; i++)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var offset = _file.OffsetOf(i);
            if (offset >= range.End)
            {
                yield break;
            }

            foreach (var span in UnitClassifier.Classify(_bound[i], _compilation).Spans)
            {
                var placed = span with { Span = span.Span.Shift(offset) };
                if (placed.Span.Start < range.End && placed.Span.End > range.Start)
                {
                    yield return placed;
                }
            }
        }
    }

    private bool Holds(ClassifiedUnit unit, BoundUnit bound, ClassifiedText before) =>
        unit.Unit == bound
        && (before.Names == _compilation.Names || unit.HoldsIn(_compilation.Names));
}
