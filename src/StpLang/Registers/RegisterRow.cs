using System.Globalization;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Registers;

/// <summary>A row of a register, read column by column; it remembers the first thing that is wrong.</summary>
/// <param name="row">The row.</param>
/// <param name="columns">Which field each column is.</param>
internal sealed class RegisterRow(CsvRow row, IReadOnlyDictionary<string, int> columns)
{
    /// <summary>What is wrong, and where; null where nothing is.</summary>
    public (TextSpan Span, string Message)? Problem { get; private set; }

    /// <summary>Whether nothing was wrong so far.</summary>
    public bool IsSound => Problem is null;

    /// <summary>What a column says; something must stand there.</summary>
    public string Text(string column)
    {
        var field = Field(column);
        return field.Value.Length > 0 ? field.Value : Fail(field, $"`{column}` is empty");
    }

    /// <summary>A code of a shape.</summary>
    public string Code(string column, CodeShape shape)
    {
        var field = Field(column);
        return shape.Fits(field.Value) ? field.Value
            : field.Value.Length == 0 ? Text(column)
            : Fail(field, $"`{Excerpt.Of(field.Value)}` is not {shape.Description}");
    }

    /// <summary>A share from 0 to 1.</summary>
    public decimal Share(string column)
    {
        var field = Field(column);
        if (
            !decimal.TryParse(
                field.Value,
                NumberStyles.AllowDecimalPoint | NumberStyles.AllowLeadingSign,
                CultureInfo.InvariantCulture,
                out var share
            )
        )
        {
            Fail(field, $"`{column}` is not a number: `{Excerpt.Of(field.Value)}`");
        }
        else if (share is < 0m or > 1m)
        {
            Fail(field, $"`{column}` is a share from 0 to 1, not {Excerpt.Of(field.Value)}");
        }

        return share;
    }

    /// <summary>One of some words, and what it stands for.</summary>
    public T OneOf<T>(string column, IReadOnlyDictionary<string, T> words, T otherwise)
    {
        var field = Field(column);
        if (words.TryGetValue(field.Value, out var meaning))
        {
            return meaning;
        }

        Fail(
            field,
            $"`{column}` is `{Excerpt.Of(field.Value)}`, not one of {string.Join(", ", words.Keys)}"
        );
        return otherwise;
    }

    /// <summary>Says that a column is wrong.</summary>
    public void Fail(string column, string message) => Fail(Field(column), message);

    private CsvField Field(string column) => row.Fields[columns[column]];

    private string Fail(CsvField field, string message)
    {
        Problem ??= (field.Span.IsEmpty ? row.Span : field.Span, message);
        return "";
    }
}
