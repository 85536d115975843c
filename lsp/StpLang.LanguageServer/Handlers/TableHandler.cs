using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Tables;

namespace StpLang.LanguageServer.Handlers;

/// <summary>Figures by year as a table; the protocol has no method for it.</summary>
internal sealed class TableHandler : IHandler
{
    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(
            OwnMethods.Table,
            (asked, context) =>
                context.At(asked) is var (document, position)
                && TableService.GetTable(document, position, context.CancellationToken)
                    is { } figures
                    ? context.Converter.ToTable(document.Text, figures)
                    : null
        );
        table.OnRequest(
            OwnMethods.EditTable,
            (asked, context) =>
                context.At(asked) is var (document, position)
                && TableService.Write(
                    document,
                    position,
                    asked.Row,
                    [.. ProtocolConverter.ToCells(asked.Cells)],
                    context.CancellationToken
                )
                    is { } edit
                    ? context.Converter.ToTableEdit(context.Workspace, edit)
                    : null,
            Timing.ToTheEnd
        );
    }
}
