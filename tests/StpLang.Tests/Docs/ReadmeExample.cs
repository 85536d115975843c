using StpLang.Values;
using StpLang.Vocabulary;
using StpLang.Vocabulary.Declarations;

namespace StpLang.Tests.Docs;

/// <summary>What the README shows of the library, compiled and run.</summary>
internal static class ReadmeExample
{
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

        foreach (var programme in compilation.Model.Of(DeclarationKind.Programme))
        {
            if (
                programme.Find(ProgrammeDefinition.Cost) is
                { Value: SeriesValue { Series: var cost } } stated
            )
            {
                Console.WriteLine(
                    $"{programme.DisplayName} costs {new Money(cost.Total)}: {compilation.LocationOf(stated.Origin)}"
                );
            }
        }
        // README ends
    }
}
