using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;

namespace StpLang.LanguageServer.Handlers;

/// <summary>
/// A feature of the protocol. It converts what is asked, calls one service and converts what that gives; it knows neither planning nor
/// how messages travel.
/// </summary>
internal interface IHandler
{
    /// <summary>What the server can do, with this.</summary>
    /// <param name="server">What it can do without.</param>
    /// <param name="client">What the client can do.</param>
    ServerCapabilities Announce(ServerCapabilities server, Client client) => server;

    /// <summary>Says what is done for each of its methods.</summary>
    void Register(HandlerTable table);
}
