using System.Globalization;

namespace StpLang.Benchmarks.Server;

/// <summary>Figures that were measured, as a table.</summary>
internal static class Figures
{
    /// <summary>Prints a line of the table.</summary>
    public static void Print(string what, string unit, params IEnumerable<double> figures) =>
        Console.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"  {what, -52}")
                + string.Concat(
                    figures.Select(figure =>
                        string.Create(CultureInfo.InvariantCulture, $"{figure, 10:F2}")
                    )
                )
                + $" {unit}"
        );

    /// <summary>The figure that so many of a hundred do not exceed.</summary>
    public static double Percentile(List<double> figures, int percent)
    {
        figures.Sort();
        return figures[Math.Min(figures.Count - 1, figures.Count * percent / 100)];
    }

    /// <summary>The figure in the middle.</summary>
    public static double Median(List<double> figures) => Percentile(figures, 50);
}
