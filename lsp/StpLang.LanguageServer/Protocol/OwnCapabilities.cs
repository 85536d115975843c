namespace StpLang.LanguageServer.Protocol;

/// <summary>What the server can do that is in no standard.</summary>
internal sealed record OwnCapabilities
{
    /// <summary>Which version of <see cref="OwnMethods"/> it speaks.</summary>
    public int Stp { get; init; } = OwnMethods.Version;
}
