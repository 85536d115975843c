using System.Runtime.CompilerServices;
using System.Text;

namespace StpLang.Tests;

/// <summary>What the library shows: no more than its users need.</summary>
public class PublicApiTests
{
    [Fact]
    public void The_public_types_are_those_listed()
    {
        var types = typeof(Compilation)
            .Assembly.GetExportedTypes()
            .Where(type => !IsMadeByCompiler(type))
            .ToList();
        var text = new StringBuilder($"{types.Count} types\n");
        foreach (var space in types.GroupBy(type => type.Namespace).OrderBy(group => group.Key))
        {
            text.Append($"\n{space.Key}\n");
            foreach (var name in space.Select(NameOf).Order(StringComparer.Ordinal))
            {
                text.Append($"  {name}\n");
            }
        }

        Baseline.Equal("tests/StpLang.Tests/PublicApi.txt", text.ToString());
    }

    private static string NameOf(Type type)
    {
        var name = type.FullName![(type.Namespace!.Length + 1)..].Replace('+', '.');
        return type.IsGenericType
            ? $"{name.Replace("`1", "", StringComparison.Ordinal)}<{string.Join(", ", type.GetGenericArguments().Select(argument => argument.Name))}>"
            : name;
    }

    private static bool IsMadeByCompiler(Type type) =>
        type.Name.Contains('<')
        || type.IsDefined(typeof(CompilerGeneratedAttribute), inherit: false)
        || (type.DeclaringType is { } around && IsMadeByCompiler(around));
}
