using StpLang.Services.Hover;
using StpLang.Services.Signature;
using StpLang.Text;

namespace StpLang.LanguageServer.Conversion;

/// <content>What there is to know of a place.</content>
internal sealed partial class ProtocolConverter
{
    /// <summary>What there is to know of a word.</summary>
    public Protocol.Hover ToHover(SourceText text, HoverInfo hover) =>
        new()
        {
            Contents = ToMarkup(hover.Markdown, client.HoverFormats),
            Range = RangeOf(text, hover.Span),
        };

    /// <summary>How what is being written goes on.</summary>
    public Protocol.SignatureHelp ToSignature(SignatureHelp help) =>
        new()
        {
            Signatures =
            [
                new Protocol.SignatureInformation
                {
                    Label = help.Label,
                    Documentation = ToMarkup(help.Documentation, client.SignatureFormats),
                    Parameters = [.. help.Parameters.Select(part => ToParameter(help.Label, part))],
                },
            ],
            ActiveSignature = 0,
            ActiveParameter = (uint)Math.Max(help.ActiveParameter, 0),
        };

    // A part by its place in the label where the client takes that, else by its words.
    private Protocol.ParameterInformation ToParameter(string label, TextSpan part) =>
        new()
        {
            Label = client.TakesLabelOffsets
                ? (uint[])[(uint)part.Start, (uint)part.End]
                : label.Substring(part.Start, part.Length),
        };
}
