using System.Text.Json;
using StpLang.Vocabulary;

namespace StpLang.Emit;

/// <summary>Writes the schema of an object: its members one after the other, then which of them are required.</summary>
internal sealed class ObjectSchema
{
    private readonly Utf8JsonWriter _json;
    private readonly List<string> _required = [];

    /// <summary>Begins the keywords of an object within the schema that is open.</summary>
    public ObjectSchema(Utf8JsonWriter json)
    {
        _json = json;
        json.WriteString("type", "object");
        json.WriteStartObject("properties");
    }

    /// <summary>Begins a member; its schema follows, then <see cref="EndMember"/>.</summary>
    public void BeginMember(string name, string description, bool isRequired)
    {
        if (isRequired)
        {
            _required.Add(name);
        }
        _json.WriteStartObject(name);
        _json.WriteString("description", description);
    }

    /// <summary>Ends a member.</summary>
    public void EndMember() => _json.WriteEndObject();

    /// <summary>A required member that is always the same.</summary>
    public void Constant(string name, string value, string description)
    {
        BeginMember(name, description, isRequired: true);
        _json.WriteString("const", value);
        EndMember();
    }

    /// <summary>A required member that is text of a form.</summary>
    public void Pattern(string name, string pattern, string description)
    {
        BeginMember(name, description, isRequired: true);
        _json.WriteString("type", "string");
        _json.WriteString("pattern", pattern);
        EndMember();
    }

    /// <summary>A member whose schema stands among the definitions.</summary>
    public void Reference(
        string name,
        string definition,
        string description,
        bool isRequired = true
    )
    {
        BeginMember(name, description, isRequired);
        _json.WriteString("$ref", $"#/$defs/{definition}");
        EndMember();
    }

    /// <summary>A member with an array whose items' schema stands among the definitions.</summary>
    public void ArrayOf(string name, string definition, string description, bool isRequired)
    {
        BeginMember(name, description, isRequired);
        _json.WriteString("type", "array");
        _json.WriteStartObject("items");
        _json.WriteString("$ref", $"#/$defs/{definition}");
        _json.WriteEndObject();
        EndMember();
    }

    /// <summary>The member that holds declarations of a kind.</summary>
    public void Declarations(DeclarationDefinition kind, bool isRequired)
    {
        if (kind.Occurrence == Occurrence.Many)
        {
            ArrayOf(kind.JsonName!, kind.Keyword, kind.Summary, isRequired);
        }
        else
        {
            Reference(kind.JsonName!, kind.Keyword, kind.Summary, isRequired);
        }
    }

    /// <summary>Ends the keywords of the object.</summary>
    public void End()
    {
        _json.WriteEndObject();
        if (_required.Count > 0)
        {
            _json.WriteStartArray("required");
            _required.ForEach(_json.WriteStringValue);
            _json.WriteEndArray();
        }
    }
}
