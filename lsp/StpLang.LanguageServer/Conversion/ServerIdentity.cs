using System.Reflection;

namespace StpLang.LanguageServer.Conversion;

/// <summary>What the server says of itself.</summary>
internal static class ServerIdentity
{
    /// <summary>Its name.</summary>
    public const string Name = "stp-language-server";

    /// <summary>Its version.</summary>
    public static string Version { get; } =
        typeof(ServerIdentity)
            .Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!
            .InformationalVersion;
}
