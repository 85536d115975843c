using StpLang.LanguageServer.ProtocolGenerator;
using StpLang.LanguageServer.ProtocolGenerator.Model;
using StpLang.LanguageServer.Tests.Client;
using StpLang.Tests;

namespace StpLang.LanguageServer.Tests;

/// <summary>The types of the protocol are those of its meta model.</summary>
public class ProtocolTests
{
    [Fact]
    public void What_is_generated_is_committed()
    {
        foreach (var (name, text) in ProtocolWriter.Write(MetaModel.Read(MetaModelFile.Require())))
        {
            Baseline.Equal($"lsp/StpLang.LanguageServer/Protocol/Generated/{name}", text);
        }
    }
}
