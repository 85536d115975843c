using System.Globalization;
using System.Text;
using System.Text.Json;
using StpLang.Services.Completion;
using StpLang.Text;

namespace StpLang.LanguageServer.Conversion;

/// <content>What can be written.</content>
internal sealed partial class ProtocolConverter
{
    /// <summary>What can be written at a caret of a document.</summary>
    public Protocol.CompletionList ToCompletions(
        string path,
        SourceText text,
        CompletionList list
    ) =>
        new()
        {
            IsIncomplete = list.IsIncomplete,
            Items = [.. list.Items.Select((item, i) => ToCompletion(path, text, item, i))],
        };

    /// <summary>Markdown in a form that a client takes: one that takes plain text only gets the same text.</summary>
    /// <param name="markdown">The text.</param>
    /// <param name="formats">The forms; null where the client does not say.</param>
    public static Protocol.MarkupContent ToMarkup(
        string markdown,
        Protocol.MarkupKind[]? formats
    ) =>
        new()
        {
            Kind =
                formats?.Contains(Protocol.MarkupKind.Markdown) == true
                    ? Protocol.MarkupKind.Markdown
                    : Protocol.MarkupKind.PlainText,
            Value = markdown,
        };

    private Protocol.CompletionItem ToCompletion(
        string path,
        SourceText text,
        CompletionItem item,
        int rank
    )
    {
        var isSnippet = client.TakesSnippets && item.Placeholders.Length > 0;
        return new Protocol.CompletionItem
        {
            Label = item.Label,
            Kind = ToKind(item.Kind),
            Detail = item.Detail,
            FilterText = item.FilterText == item.Label ? null : item.FilterText,
            // The order is the service's.
            SortText = rank.ToString("D4", CultureInfo.InvariantCulture),
            InsertTextFormat = isSnippet
                ? Protocol.InsertTextFormat.Snippet
                : Protocol.InsertTextFormat.PlainText,
            InsertTextMode =
                client.TakesIndentation && item.NewText.Contains('\n')
                    ? Protocol.InsertTextMode.AsIs
                    : null,
            TextEdit = new Protocol.TextEdit
            {
                Range = RangeOf(text, item.Span),
                NewText = isSnippet ? SnippetOf(item) : item.NewText,
            },
            Data = item.Topic is { } topic ? ToData(path, topic, null) : null,
        };
    }

    /// <summary>What an item or action remembers of its place.</summary>
    private JsonElement ToData(string path, string about, Protocol.Range? range) =>
        JsonSerializer.SerializeToElement(
            new Protocol.PlaceData
            {
                Uri = UriOf(path),
                About = about,
                Range = range,
            },
            Protocol.OwnJson.Default.PlaceData
        );

    /// <summary>What an item or action remembers of its place; null where it is none of the server's.</summary>
    public static Protocol.PlaceData? DataOf(JsonElement? data)
    {
        try
        {
            return data?.Deserialize(Protocol.OwnJson.Default.PlaceData);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static string SnippetOf(CompletionItem item)
    {
        var snippet = new StringBuilder();
        var end = 0;
        var number = 1;
        foreach (var placeholder in item.Placeholders.OrderBy(each => each.Start))
        {
            AppendEscaped(snippet, item.NewText.AsSpan(end, placeholder.Start - end));
            snippet.Append("${").Append(number++).Append(':');
            AppendEscaped(snippet, item.NewText.AsSpan(placeholder.Start, placeholder.Length));
            snippet.Append('}');
            end = placeholder.End;
        }

        AppendEscaped(snippet, item.NewText.AsSpan(end));
        return snippet.Append("$0").ToString();
    }

    private static void AppendEscaped(StringBuilder snippet, ReadOnlySpan<char> text)
    {
        foreach (var character in text)
        {
            if (character is '$' or '}' or '\\')
            {
                snippet.Append('\\');
            }

            snippet.Append(character);
        }
    }

    private static Protocol.CompletionItemKind ToKind(CompletionKind kind) =>
        kind switch
        {
            CompletionKind.Declaration => Protocol.CompletionItemKind.Struct,
            CompletionKind.Property => Protocol.CompletionItemKind.Property,
            CompletionKind.Choice => Protocol.CompletionItemKind.EnumMember,
            CompletionKind.Name => Protocol.CompletionItemKind.Reference,
            CompletionKind.Definition => Protocol.CompletionItemKind.Constant,
            CompletionKind.Function => Protocol.CompletionItemKind.Function,
            CompletionKind.Year => Protocol.CompletionItemKind.Value,
            CompletionKind.Series => Protocol.CompletionItemKind.Snippet,
            CompletionKind.Rule => Protocol.CompletionItemKind.Event,
            CompletionKind.File => Protocol.CompletionItemKind.File,
            _ => Protocol.CompletionItemKind.Text,
        };
}
