using System.Collections.Concurrent;
using StpLang.Symbols;

namespace StpLang.Binding;

/// <summary>Binds units, many of them on several threads.</summary>
internal static class PlanBinder
{
    // With fewer units to bind, the work is done before others have joined in.
    private const int WorthSharing = 256;

    /// <summary>Binds all that stands at the top of a plan's files.</summary>
    public static PlanBinding Bind(
        PlanFiles files,
        NameTable names,
        CancellationToken cancellationToken
    )
    {
        var context = new BindingContext(names, files);
        var units = new BoundUnit[files.Count][];
        var places = new List<UnitPlace>();
        for (var file = 0; file < units.Length; file++)
        {
            units[file] = new BoundUnit[files[file].Units.Length];
            for (var unit = 0; unit < units[file].Length; unit++)
            {
                places.Add(new UnitPlace(file, unit));
            }
        }

        Bind(
            places.Count,
            context,
            (i, from) =>
                units[places[i].File][places[i].Unit] = from.Binder.Bind(files.At(places[i])),
            cancellationToken
        );
        return new PlanBinding
        {
            Files = files,
            Names = names,
            Units = units,
            Index = DependencyIndex.Of(units),
            Window = context.Window,
            Rebound = places.Count,
        };
    }

    /// <summary>Binds so many units one by one, or each of several threads some of them.</summary>
    /// <param name="count">How many.</param>
    /// <param name="context">What is known.</param>
    /// <param name="bind">Binds one of them.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static void Bind(
        int count,
        BindingContext context,
        Action<int, BindingContext> bind,
        CancellationToken cancellationToken
    )
    {
        if (count < WorthSharing)
        {
            for (var i = 0; i < count; i++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                bind(i, context);
            }

            return;
        }

        // Units are bound one by one from what no one changes; each worker finds the values it needs itself.
        Parallel.ForEach(
            Partitioner.Create(0, count),
            new ParallelOptions { CancellationToken = cancellationToken },
            context.Another,
            (range, _, own) =>
            {
                for (var i = range.Item1; i < range.Item2; i++)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    bind(i, own);
                }

                return own;
            },
            _ => { }
        );
    }
}
