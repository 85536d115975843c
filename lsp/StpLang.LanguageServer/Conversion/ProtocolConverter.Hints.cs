using System.Collections.Immutable;
using System.Text.Json;
using StpLang.Diagnostics;
using StpLang.Services.Hints;
using StpLang.Services.Lenses;
using StpLang.Text;

namespace StpLang.LanguageServer.Conversion;

/// <content>What is shown in the text that does not stand there.</content>
internal sealed partial class ProtocolConverter
{
    /// <summary>Hints between words.</summary>
    public Protocol.InlayHint[] ToHints(SourceText text, IEnumerable<InlayHint> hints) =>
        [
            .. hints.Select(hint => new Protocol.InlayHint
            {
                Position = PositionOf(text, hint.Position),
                Label = hint.Label,
                PaddingLeft = true,
            }),
        ];

    /// <summary>Lines above declarations.</summary>
    public Protocol.CodeLens[] ToLenses(SourceText text, IEnumerable<Lens> lenses) =>
        [
            .. lenses.Select(lens => new Protocol.CodeLens
            {
                Range = RangeOf(text, lens.Place),
                Command = new Protocol.Command
                {
                    Title = lens.Title,
                    CommandValue = ShowCommand,
                    Arguments = ToArguments(lens.Targets),
                },
            }),
        ];

    private JsonElement[] ToArguments(ImmutableArray<Location> targets) =>
        [
            .. targets.Select(target =>
                ToData(target.FilePath, ShowCommand, RangeOf(target.Text, target.Span))
            ),
        ];
}
