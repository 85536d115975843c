using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.Classification;

namespace StpLang.LanguageServer.Handlers;

/// <summary>What the words of a document are: as a whole, in part, and what is another since it was last said.</summary>
internal sealed class SemanticTokensHandler(ServerSession session) : IHandler
{
    /// <inheritdoc/>
    public ServerCapabilities Announce(ServerCapabilities server, Client client) =>
        server with
        {
            SemanticTokensProvider = new SemanticTokensOptions
            {
                Legend = new SemanticTokensLegend
                {
                    TokenTypes = TokenLegend.Types,
                    TokenModifiers = TokenLegend.Modifiers,
                },
                Full = new SemanticTokensFullDelta { Delta = true },
                Range = true,
            },
        };

    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(Methods.SemanticTokens, Full);
        table.OnRequest(Methods.SemanticTokensDelta, Delta);
        table.OnRequest(
            Methods.SemanticTokensRange,
            (asked, context) =>
                context.Find(asked.TextDocument) is { } document
                    ? context.Converter.ToTokens(
                        document.Text,
                        ClassificationService.Classify(
                            document,
                            context.Converter.SpanOf(document.Text, asked.Range),
                            context.CancellationToken
                        )
                    )
                    : null
        );
    }

    private SemanticTokens? Full(SemanticTokensParams asked, RequestContext context)
    {
        if (context.Find(asked.TextDocument) is not { } document)
        {
            return null;
        }

        var classified = ClassificationService.Classify(
            document,
            session.Classified.Last(document.Path),
            context.CancellationToken
        );
        var id = session.Classified.Keep(document.Path, classified);
        return context.Converter.ToTokens(document.Text, classified.Spans, id);
    }

    private SemanticTokensOrSemanticTokensDelta? Delta(
        SemanticTokensDeltaParams asked,
        RequestContext context
    )
    {
        if (context.Find(asked.TextDocument) is not { } document)
        {
            return null;
        }

        var known = session.Classified.Find(document.Path, asked.PreviousResultId);
        var classified = ClassificationService.Classify(
            document,
            known ?? session.Classified.Last(document.Path),
            context.CancellationToken
        );
        var id = session.Classified.Keep(document.Path, classified);
        return known is null
            ? context.Converter.ToTokens(document.Text, classified.Spans, id)
            : context.Converter.ToTokensDelta(document.Text, classified.ChangeSince(known), id);
    }
}
