using StpLang.Checking;

namespace StpLang.Reports.Tests;

/// <summary>The pages that are looked at, as files: the examples, one that falls short, one that is hostile, a large one.</summary>
public sealed class PageFixture : IDisposable
{
    internal const string Large = "large.html";

    private const int Programmes = 2_000;

    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("stp-pages-");

    public PageFixture()
    {
        foreach (var example in Plans.Examples)
        {
            Write($"{example.Data}.html", Plans.Example(example.Data));
        }

        Write("broken.html", Plans.Broken());
        Write("script.html", Plans.Of(HostileTextTests.Plan(HostileTextTests.Script)));
        Write("image.html", Plans.Of(HostileTextTests.Plan(HostileTextTests.Image)));
        Write("long.html", Plans.Of(HostileTextTests.Plan(new string('x', 10_000))));
        Write("empty.html", Plans.Of(""));
        Write(Large, Plans.Of(Plans.Large(Programmes)));
    }

    /// <summary>Their paths.</summary>
    public string[] Paths =>
        [.. _folder.GetFiles("*.html").Select(file => file.FullName).Order(StringComparer.Ordinal)];

    public void Dispose() => _folder.Delete(recursive: true);

    private void Write(string name, PlanCheck check) =>
        File.WriteAllText(Path.Combine(_folder.FullName, name), Plans.Page(check));
}
