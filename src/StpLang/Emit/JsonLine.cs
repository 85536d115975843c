using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Json;
using StpLang.Values;

namespace StpLang.Emit;

/// <summary>
/// Writes small objects on one line, as in <c>{ "year": "2018/19", "amount": 2400000 }</c>, so that a series reads as a
/// table. Names and words given here need no escaping.
/// </summary>
internal sealed class JsonLine(Utf8JsonWriter json)
{
    private readonly ArrayBufferWriter<byte> _bytes = new(256);
    private bool _hasMember;

    /// <summary>Begins an object that is the next item of an array, on a line of its own.</summary>
    public JsonLine BeginItem()
    {
        _bytes.ResetWrittenCount();
        // The writer sets no line breaks around what is handed to it ready-made.
        Append("\n"u8);
        for (int level = 0; level < json.CurrentDepth; level++)
        {
            Append("  "u8);
        }
        return Begin();
    }

    /// <summary>Begins an object that is the value of a member.</summary>
    public JsonLine BeginMember(string name)
    {
        json.WritePropertyName(name);
        _bytes.ResetWrittenCount();
        return Begin();
    }

    /// <summary>Begins an object that is the value of a member of this one.</summary>
    public JsonLine BeginNested(string name)
    {
        Name(name);
        return Begin();
    }

    public JsonLine Add(string name, FinancialYear year) => Add(name, year.ToString());

    public JsonLine Add(string name, Money money) => Add(name, money.Pounds);

    /// <summary>An amount, <c>null</c> where there is none.</summary>
    public JsonLine Add(string name, Money? money)
    {
        if (money is { } amount)
        {
            return Add(name, amount);
        }

        Name(name);
        Append("null"u8);
        return this;
    }

    /// <summary>A figure, written exactly: all its digits and no exponent.</summary>
    public JsonLine Add(string name, decimal figure)
    {
        Name(name);
        var target = _bytes.GetSpan(32);
        figure.TryFormat(target, out int written, provider: CultureInfo.InvariantCulture);
        _bytes.Advance(written);
        return this;
    }

    /// <summary>A word that needs no escaping.</summary>
    public JsonLine Add(string name, string word)
    {
        Name(name);
        Append("\""u8);
        Encoding.UTF8.GetBytes(word, _bytes);
        Append("\""u8);
        return this;
    }

    /// <summary>A value that is ready to stand in a document.</summary>
    public JsonLine AddRaw(string name, string value)
    {
        Name(name);
        Encoding.UTF8.GetBytes(value, _bytes);
        return this;
    }

    /// <summary>Ends a nested object.</summary>
    public JsonLine EndNested()
    {
        Append(" }"u8);
        return this;
    }

    /// <summary>Ends the object and writes it.</summary>
    public void End()
    {
        EndNested();
        json.WriteRawValue(_bytes.WrittenSpan, skipInputValidation: true);
    }

    private JsonLine Begin()
    {
        Append("{"u8);
        _hasMember = false;
        return this;
    }

    private void Name(string name)
    {
        Append(_hasMember ? ", \""u8 : " \""u8);
        Encoding.UTF8.GetBytes(name, _bytes);
        Append("\": "u8);
        _hasMember = true;
    }

    private void Append(ReadOnlySpan<byte> bytes) => _bytes.Write(bytes);
}
