namespace StpLang.Benchmarks;

/// <summary>One table of figures.</summary>
internal interface IBenchmark
{
    /// <summary>What a filter on the command line is matched with.</summary>
    string Name { get; }

    /// <summary>Measures and prints.</summary>
    /// <param name="isQuick">Small sizes and few runs, to see that it works.</param>
    void Run(bool isQuick);
}
