using StpLang.LanguageServer.ProtocolGenerator.Model;

namespace StpLang.LanguageServer.ProtocolGenerator;

/// <summary>Says how each type of the model is written in C#, and remembers which were asked for.</summary>
internal sealed class TypeMap(MetaModel model)
{
    private readonly ILookup<bool, string> _capabilities = model
        .Messages.SelectMany(message =>
            message.Capabilities.Select(capability => (message.Method, capability))
        )
        .ToLookup(each => ServedMethods.All.Contains(each.Method), each => each.capability);

    private readonly SortedDictionary<string, MetaStructure> _structures = new(
        StringComparer.Ordinal
    );
    private readonly SortedDictionary<string, MetaEnumeration> _enumerations = new(
        StringComparer.Ordinal
    );
    private readonly SortedDictionary<string, Union> _unions = new(StringComparer.Ordinal);

    /// <summary>The structures that are needed.</summary>
    public IEnumerable<MetaStructure> Structures => _structures.Values;

    /// <summary>The enumerations that are needed.</summary>
    public IEnumerable<MetaEnumeration> Enumerations => _enumerations.Values;

    /// <summary>The unions that are needed.</summary>
    public IEnumerable<Union> Unions => _unions.Values;

    /// <summary>How a type is written; with all that it needs.</summary>
    public CSharpType Of(MetaType type) =>
        type.Kind switch
        {
            "base" => new(OfBase(type.Name)),
            "stringLiteral" => new("string"),
            "array" => new(Of(type.Items[0]).Name + "[]"),
            "tuple" => new(Of(type.Items[0]).Name + "[]"),
            "map" => new($"Dictionary<{Of(type.Items[0]).Name}, {Of(type.Items[1]).Name}>"),
            "or" => OfAlternatives(type, name: null),
            "reference" => OfReference(type.Name),
            _ => new("JsonElement"),
        };

    /// <summary>A structure by its name; what anything can be, and what clients can do, is left as JSON.</summary>
    public CSharpType OfReference(string name)
    {
        if (name is "LSPAny" or "LSPObject" or "LSPArray" or "ClientCapabilities")
        {
            return new("JsonElement");
        }

        if (model.Aliases.TryGetValue(name, out var alias))
        {
            return alias.Type.Kind == "or" ? OfAlternatives(alias.Type, name) : Of(alias.Type);
        }

        if (model.Enumerations.TryGetValue(name, out var enumeration))
        {
            _enumerations[name] = enumeration;
        }
        else if (_structures.TryAdd(name, model.Structures[name]))
        {
            foreach (var property in PropertiesOf(model.Structures[name]))
            {
                Of(property.Type);
            }
        }

        return new(name.TrimStart('_'));
    }

    /// <summary>The properties of a structure, but for capabilities that are of no use here.</summary>
    public IEnumerable<MetaProperty> PropertiesOf(MetaStructure structure)
    {
        var isServer = structure.Name == "ServerCapabilities";
        return model.PropertiesOf(structure).Where(property => !isServer || IsOfUse(property.Name));
    }

    private bool IsOfUse(string capability) =>
        _capabilities[true].Any(served => IsPartOf(served, capability))
        || (
            capability != "notebookDocumentSync"
            && !_capabilities[false].Any(other => IsPartOf(other, capability))
        );

    private static bool IsPartOf(string inner, string capability) =>
        inner == capability || inner.StartsWith(capability + ".", StringComparison.Ordinal);

    private static string OfBase(string name) =>
        name switch
        {
            "integer" => "int",
            "uinteger" => "uint",
            "decimal" => "double",
            "boolean" => "bool",
            _ => "string",
        };

    private CSharpType OfAlternatives(MetaType type, string? name)
    {
        var isNullable = type.Items.Any(item => item.IsNull);
        var alternatives = type
            .Items.Where(item => !item.IsNull)
            .SelectMany(Flatten)
            .Where(item => !IsRegistration(item))
            .DistinctBy(item => Of(item).Name)
            .ToList();
        if (alternatives is [var only])
        {
            return new(Of(only).Name, isNullable);
        }

        var names = alternatives.Select(item => Of(item).Name).ToList();
        name ??= string.Join("Or", names.Select(UnionName));
        _unions[name] = new Union(
            name,
            [.. alternatives.Select(item => new Alternative(item, Of(item).Name))]
        );
        return new(name, isNullable);
    }

    // What a server says later of itself; this one says all at once.
    private static bool IsRegistration(MetaType type) =>
        type.Kind == "reference"
        && type.Name.EndsWith("RegistrationOptions", StringComparison.Ordinal);

    // An `or` whose alternative is an `or` is one.
    private IEnumerable<MetaType> Flatten(MetaType type) =>
        type.Kind == "or" ? type.Items.SelectMany(Flatten)
        : type.Kind == "reference"
        && model.Aliases.TryGetValue(type.Name, out var alias)
        && alias.Type.Kind == "or"
        && type.Name != "LSPAny"
            ? Flatten(alias.Type)
        : [type];

    private static string UnionName(string type) =>
        type.EndsWith("[]", StringComparison.Ordinal)
            ? UnionName(type[..^2]) + "Array"
            : char.ToUpperInvariant(type[0]) + type[1..];
}
