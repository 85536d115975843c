using StpLang.Services.Classification;
using StpLang.Text;

namespace StpLang.LanguageServer.Conversion;

/// <content>What words are.</content>
internal sealed partial class ProtocolConverter
{
    // Each token is five figures: lines and characters from the one before it, length, type, modifiers.
    private const int Figures = 5;

    /// <summary>What words are, each counted from the one before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="spans">The words, in the order of the text.</param>
    /// <param name="id">What to ask for changes by; null where they are not kept.</param>
    public Protocol.SemanticTokens ToTokens(
        SourceText text,
        IEnumerable<ClassifiedSpan> spans,
        string? id = null
    ) => new() { ResultId = id, Data = Encode(text, spans, null) };

    /// <summary>What is another of what words are.</summary>
    /// <param name="text">The text.</param>
    /// <param name="change">What changed.</param>
    /// <param name="id">What to ask for changes by.</param>
    public Protocol.SemanticTokensDelta ToTokensDelta(
        SourceText text,
        ClassifiedChange change,
        string id
    ) =>
        new()
        {
            ResultId = id,
            Edits = change.IsEmpty
                ? []
                :
                [
                    new Protocol.SemanticTokensEdit
                    {
                        Start = (uint)(change.Start * Figures),
                        DeleteCount = (uint)(change.OldCount * Figures),
                        Data = Encode(text, change.Spans, change.Before),
                    },
                ],
        };

    private uint[] Encode(
        SourceText text,
        IEnumerable<ClassifiedSpan> spans,
        ClassifiedSpan? before
    )
    {
        var data = new List<uint>();
        var (line, character) = (0u, 0u);
        if (before is { } first)
        {
            var place = PositionOf(text, first.Span.Start);
            (line, character) = (place.Line, place.Character);
        }

        foreach (var span in spans)
        {
            var start = PositionOf(text, span.Span.Start);
            data.Add(start.Line - line);
            data.Add(start.Line == line ? start.Character - character : start.Character);
            data.Add((uint)UnitsIn(text, span.Span.Start, span.Span.Length));
            data.Add(TokenLegend.TypeOf(span));
            data.Add(TokenLegend.ModifiersOf(span));
            (line, character) = (start.Line, start.Character);
        }

        return [.. data];
    }
}
