using System.Globalization;
using StpLang.Benchmarks;

// dotnet run -c Release --project tests/StpLang.Benchmarks [-- [filter] [--quick]]
// Every table compares within one run, interleaved, and gives medians: the ratios hold where the machine is shared.
CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
IBenchmark[] benchmarks =
[
    new ParseBenchmark(),
    new CompileBenchmark(),
    new EditBenchmark(),
    new KeystrokeBenchmark(),
    new CaretBenchmark(),
    new CheckBenchmark(),
    new ServiceBenchmark(),
    new ServerBenchmark(),
];
var isQuick = args.Contains("--quick");
var filter = args.FirstOrDefault(a => a != "--quick") ?? "";
var chosen = benchmarks.Where(b => b.Name.Contains(filter, StringComparison.Ordinal)).ToArray();
if (chosen.Length == 0)
{
    Console.Error.WriteLine(
        $"No benchmark is named '{filter}'; there are {string.Join(", ", benchmarks.Select(b => b.Name))}."
    );
    return 2;
}

foreach (var benchmark in chosen)
{
    benchmark.Run(isQuick);
    Console.WriteLine();
}

return 0;
