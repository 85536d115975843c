using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace StpLang.Tests.Architecture;

/// <summary>
/// What an assembly's types use: for each type, nested ones with their outermost, the types that its code and signatures name.
/// </summary>
internal static class TypeUses
{
    public static Dictionary<string, HashSet<string>> Of(string path)
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
