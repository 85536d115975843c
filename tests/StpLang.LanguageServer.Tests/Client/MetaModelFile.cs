namespace StpLang.LanguageServer.Tests.Client;

/// <summary>Where the meta model of the protocol is; it is no part of the repository.</summary>
internal static class MetaModelFile
{
    private const string Name = "lsp-meta-model-3.18.json";

    /// <summary>Its path; null where it is not present.</summary>
    public static string? Find() => StpLang.Tests.ReferenceData.Find(Name);

    /// <summary>Its path; skips the test where it is not present.</summary>
    public static string Require() => StpLang.Tests.ReferenceData.PathsOf(Name)[0];
}
