using StpLang.Tests.Architecture;

namespace StpLang.LanguageServer.Tests;

/// <summary>Who may know of whom, read from the compiled server.</summary>
public class ArchitectureTests
{
    private static readonly FolderOrder Order = new(
        "StpLang.LanguageServer.Protocol",
        "StpLang.LanguageServer.Rpc",
        "StpLang.LanguageServer.Logging",
        "StpLang.LanguageServer.Conversion",
        "StpLang.LanguageServer.Session",
        "StpLang.LanguageServer.Handlers",
        "StpLang.LanguageServer"
    );

    private static readonly Dictionary<string, HashSet<string>> Uses = TypeUses.Of(
        Path.Combine(AppContext.BaseDirectory, "stp-language-server.dll")
    );

    [Fact]
    public void Each_folder_has_its_place() =>
        Assert.Equal(
            Order.Folders,
            Uses.Keys.Where(IsOwn).Select(FolderOrder.FolderOf).Distinct().Order()
        );

    [Fact]
    public void A_folder_uses_only_those_before_it() => Assert.Empty(Order.Against(Uses));

    // Handlers convert, call one service and convert: they know services and what is asked of them, and nothing that services are
    // made of.
    [Fact]
    public void Handlers_hold_no_logic()
    {
        string[] allowed =
        [
            "StpLang.LanguageServer.",
            "StpLang.Services.",
            "StpLang.Workspaces.",
            "StpLang.Formatting.",
            "StpLang.Text.",
            // What is found in a plan, handed on as it is.
            "StpLang.Checking.PlanCheck",
            "StpLang.Diagnostics.Diagnostic",
            "StpLang.Registers.Footprint",
            "StpLang.Symbols.SymbolReference",
            "StpLang.Syntax.SyntaxTree",
        ];
        Assert.DoesNotContain(
            Uses.Where(use => FolderOrder.FolderOf(use.Key) == "StpLang.LanguageServer.Handlers")
                .SelectMany(use => use.Value.Select(used => (Handler: use.Key, Used: used))),
            use =>
                use.Used.StartsWith("StpLang.", StringComparison.Ordinal)
                && !Array.Exists(
                    allowed,
                    folder => use.Used.StartsWith(folder, StringComparison.Ordinal)
                )
        );
    }

    // What a position is, is known in one place.
    [Fact]
    public void Only_the_converter_turns_positions() =>
        Assert.Equal(
            ["StpLang.LanguageServer.Conversion.ProtocolConverter"],
            Uses.Where(use =>
                    IsOwn(use.Key) && !use.Key.Contains(".Protocol.", StringComparison.Ordinal)
                )
                .Where(use => use.Value.Contains("StpLang.LanguageServer.Protocol.Position"))
                .Where(use => use.Value.Contains("StpLang.Text.SourceText"))
                .Where(use => !use.Key.Contains(".Handlers.", StringComparison.Ordinal))
                .Select(use => use.Key)
        );

    [Fact]
    public void Services_know_no_protocol() =>
        Assert.DoesNotContain(
            TypeUses
                .Of(Path.Combine(AppContext.BaseDirectory, "StpLang.dll"))
                .SelectMany(use => use.Value),
            used => used.StartsWith("StpLang.LanguageServer", StringComparison.Ordinal)
        );

    private static bool IsOwn(string type) =>
        type.StartsWith("StpLang.LanguageServer", StringComparison.Ordinal);
}
