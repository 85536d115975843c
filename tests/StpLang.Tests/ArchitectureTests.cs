using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StpLang.Tests;

/// <summary>Who may know of whom, read from the compiled library.</summary>
public class ArchitectureTests
{
    private static readonly Dictionary<string, HashSet<string>> Uses = ReadUses(
        typeof(Compilation).Assembly.Location
    );

    [Fact]
    public void Only_parsing_sees_the_parser_generator() =>
        Assert.Equal(
            ["StpLang.Syntax.Parsing"],
            NamespacesThatUse(t =>
                t.StartsWith("Antlr4.", StringComparison.Ordinal)
                || t.StartsWith("StpLang.Grammar.", StringComparison.Ordinal)
            )
        );

    [Fact]
    public void The_library_does_not_write_to_the_console() =>
        Assert.Empty(NamespacesThatUse(t => t == "System.Console"));

    [Fact]
    public void The_library_does_without_reflection() =>
        Assert.Empty(
            NamespacesThatUse(t =>
                t.StartsWith("System.Reflection.Emit.", StringComparison.Ordinal)
                || t
                    is "System.Activator"
                        or "System.Reflection.MethodInfo"
                        or "System.Reflection.PropertyInfo"
                        or "System.Reflection.FieldInfo"
            )
        );

    [Theory]
    [InlineData("StpLang.Text", "StpLang.Text")]
    [InlineData("StpLang.Values", "StpLang.Values")]
    [InlineData("StpLang.Vocabulary", "StpLang.Vocabulary StpLang.Values")]
    [InlineData(
        "StpLang.Diagnostics",
        "StpLang.Diagnostics StpLang.Text StpLang.Values StpLang.Vocabulary"
    )]
    [InlineData(
        "StpLang.Registers",
        "StpLang.Registers StpLang.Diagnostics StpLang.Text StpLang.Vocabulary StpLang.SourceFile StpLang.SourceFiles"
    )]
    [InlineData("StpLang.Model", "StpLang.Model StpLang.Text StpLang.Values StpLang.Vocabulary")]
    [InlineData(
        "StpLang.Analysis",
        "StpLang.Analysis StpLang.Diagnostics StpLang.Model StpLang.Registers StpLang.Text StpLang.Values StpLang.Vocabulary"
    )]
    public void A_part_uses_only_what_lies_before_it(string part, string known)
    {
        var allowed = known.Split(' ');
        Assert.Empty(
            Uses.Where(u => IsIn(u.Key, part))
                .SelectMany(u => u.Value)
                .Where(t => t.StartsWith("StpLang", StringComparison.Ordinal))
                .Where(t => !Array.Exists(allowed, a => IsIn(t, a)))
                .Distinct()
        );
    }

    private static bool IsIn(string name, string part) =>
        name == part || name.StartsWith(part + ".", StringComparison.Ordinal);

    private static IEnumerable<string> NamespacesThatUse(Func<string, bool> condition) =>
        Uses.Where(u => u.Value.Any(condition))
            .Select(u => u.Key[..Math.Max(0, u.Key.LastIndexOf('.'))])
            .Distinct()
            .Order(StringComparer.Ordinal);

    // For each type, nested ones with their outermost, the types its code and signatures name.
    private static Dictionary<string, HashSet<string>> ReadUses(string path)
    {
        using var stream = File.OpenRead(path);
        using var image = new PEReader(stream);
        var reader = image.GetMetadataReader();
        var uses = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var handle in reader.TypeDefinitions)
        {
            var type = reader.GetTypeDefinition(handle);
            var name = TypeNames.NameOf(reader, handle);
            if (!uses.TryGetValue(name, out var used))
            {
                uses.Add(name, used = new HashSet<string>(StringComparer.Ordinal));
            }

            var names = new TypeNames(used);
            names.Add(reader, type.BaseType);
            foreach (var each in type.GetInterfaceImplementations())
            {
                names.Add(reader, reader.GetInterfaceImplementation(each).Interface);
            }

            foreach (var each in type.GetFields())
            {
                reader.GetFieldDefinition(each).DecodeSignature(names, null);
            }

            foreach (var each in type.GetMethods())
            {
                var method = reader.GetMethodDefinition(each);
                method.DecodeSignature(names, null);
                if (method.RelativeVirtualAddress != 0)
                {
                    var body = image.GetMethodBody(method.RelativeVirtualAddress);
                    names.AddBody(reader, body);
                }
            }
        }

        return uses;
    }
}
