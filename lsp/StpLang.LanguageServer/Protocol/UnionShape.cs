using System.Text.Json;

namespace StpLang.LanguageServer.Protocol;

/// <summary>What a value of JSON looks like from outside: by this the alternative of a union is chosen.</summary>
internal readonly struct UnionShape
{
    private readonly List<string>? _names;

    /// <summary>Looks at the value that a reader stands at, and leaves the reader there.</summary>
    public UnionShape(Utf8JsonReader reader)
    {
        Token = reader.TokenType;
        if (!IsObject)
        {
            return;
        }

        _names = [];
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            _names.Add(reader.GetString()!);
            reader.Skip();
        }
    }

    /// <summary>What it begins with.</summary>
    public JsonTokenType Token { get; }

    /// <summary>Whether it is an object.</summary>
    public bool IsObject => Token == JsonTokenType.StartObject;

    /// <summary>Whether it is an object with that property.</summary>
    public bool Has(string name) => _names?.Contains(name) == true;

    /// <summary>What to throw where it is none of the alternatives.</summary>
    public JsonException Unexpected() => new($"{Token} was not expected");
}
