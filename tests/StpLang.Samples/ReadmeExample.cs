using StpLang.Model;
using StpLang.Syntax;
using StpLang.Values;

namespace StpLang.Samples;

/// <summary>What the README shows of the library, compiled and run.</summary>
public static class ReadmeExample
{
    /// <summary>Compiles <c>plan.stp</c> of the current folder.</summary>
    public static void Run()
    {
        // README begins
        var compilation = Compilation.Create(
            SyntaxTree.Parse(File.ReadAllText("plan.stp"), "plan.stp")
        );
        foreach (var finding in compilation.GetDiagnostics())
        {
            Console.WriteLine(finding); // plan.stp(12,17): error STP1001 unresolved_name: no partner called …
        }

        foreach (var programme in compilation.Model.Programmes)
        {
            if (programme.Find(Programme.CostProperty) is { } cost)
            {
                Console.WriteLine(
                    $"{programme.DisplayName} costs {new Money(programme.Cost.Total)}: {compilation.LocationOf(cost.Origin)}"
                );
            }
        }
        // README ends
    }
}
