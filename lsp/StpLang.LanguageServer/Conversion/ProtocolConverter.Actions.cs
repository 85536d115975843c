using System.Collections.Immutable;
using System.Text.Json;
using StpLang.Diagnostics;
using StpLang.Services.CodeActions;
using StpLang.Workspaces;

namespace StpLang.LanguageServer.Conversion;

/// <content>Changes that are offered.</content>
internal sealed partial class ProtocolConverter
{
    /// <summary>The command that shows a place: what is left to write after a change, where a lens leads.</summary>
    public const string ShowCommand = "stp.show";

    /// <summary>What a command gives that gives nothing.</summary>
    public static JsonElement Nothing { get; } = JsonElement.Parse("null");

    /// <summary>Changes that are offered in a place of a document; what each comes to is left out where the client asks for it later.</summary>
    /// <param name="document">The document.</param>
    /// <param name="actions">The changes.</param>
    /// <param name="asked">Where they are offered, and which are wanted.</param>
    /// <param name="resolve">Works out what one comes to.</param>
    public Protocol.CommandOrCodeAction[] ToActions(
        Document document,
        ImmutableArray<CodeAction> actions,
        Protocol.CodeActionParams asked,
        Func<CodeAction, CodeActionResult> resolve
    ) =>
        client.TakesActions
            ?
            [
                .. actions
                    .Where(action => IsWanted(ToKind(action.Kind), asked.Context.Only))
                    .Where(action => IsAboutAny(action, asked.Context.Diagnostics))
                    .Select(action =>
                        (Protocol.CommandOrCodeAction)(
                            client.ResolvesEdits
                                ? ToAction(action, document.Path, asked.Range)
                                : WithResult(
                                    ToAction(action, document.Path, asked.Range),
                                    document.Workspace,
                                    resolve(action)
                                )
                        )
                    ),
            ]
            : [];

    /// <summary>A change that is offered, with what it comes to.</summary>
    public Protocol.CodeAction WithResult(
        Protocol.CodeAction action,
        Workspace workspace,
        CodeActionResult result
    ) =>
        action with
        {
            Edit = ToWorkspaceEdit(workspace, result.Edit),
            Command = client.ShowsDocuments ? ToSelect(workspace, result) : null,
        };

    private Protocol.CodeAction ToAction(CodeAction action, string path, Protocol.Range range) =>
        new()
        {
            Title = action.Title,
            Kind = ToKind(action.Kind),
            IsPreferred = action.IsPreferred ? true : null,
            Diagnostics = action.Diagnostics.Length > 0 ? ToDiagnostics(action.Diagnostics) : null,
            Data = ToData(path, action.Title, range),
        };

    // What is to be selected stands in the text as it is after the change.
    private Protocol.Command? ToSelect(Workspace workspace, CodeActionResult result)
    {
        if (
            result.SelectedPath is not { } path
            || result.Edit.Files.FirstOrDefault(file => file.Path == path) is not { } changed
        )
        {
            return null;
        }

        var text = TextOf(workspace, changed).WithChanges(changed.Changes);
        return new Protocol.Command
        {
            Title = "Select what to write",
            CommandValue = ShowCommand,
            Arguments = [ToData(path, ShowCommand, RangeOf(text, result.Selection))],
        };
    }

    private static bool IsWanted(Protocol.CodeActionKind kind, Protocol.CodeActionKind[]? only) =>
        only is null
        || only.Any(wanted =>
            wanted.Value.Length == 0
            || kind == wanted
            || kind.Value.StartsWith(wanted.Value + ".", StringComparison.Ordinal)
        );

    // A client that sends findings back wants what has to do with these, and not with others of the same place.
    private static bool IsAboutAny(CodeAction action, Protocol.Diagnostic[] sent) =>
        action.Diagnostics.IsEmpty
        || !Array.Exists(sent, finding => FindingDataOf(finding) is not null)
        || action.Diagnostics.Any(finding => Array.Exists(sent, each => IsSame(finding, each)));

    private static bool IsSame(Diagnostic finding, Protocol.Diagnostic sent) =>
        FindingDataOf(sent) is { } data
        && data == ToData(finding.Location)
        && sent.Code?.Value is string rule
        && rule == finding.Descriptor.Id;

    private static Protocol.FindingData? FindingDataOf(Protocol.Diagnostic finding)
    {
        try
        {
            return finding.Data?.Deserialize(Protocol.OwnJson.Default.FindingData);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static Protocol.CodeActionKind ToKind(CodeActionKind kind) =>
        kind switch
        {
            CodeActionKind.QuickFix => Protocol.CodeActionKind.QuickFix,
            CodeActionKind.Extract => Protocol.CodeActionKind.RefactorExtract,
            CodeActionKind.Inline => Protocol.CodeActionKind.RefactorInline,
            CodeActionKind.Move => Protocol.CodeActionKind.RefactorMove,
            CodeActionKind.FixAll => Protocol.CodeActionKind.SourceFixAll,
            _ => Protocol.CodeActionKind.RefactorRewrite,
        };
}
