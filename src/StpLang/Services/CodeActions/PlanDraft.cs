using System.Collections.Immutable;
using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Formatting;
using StpLang.Syntax;
using StpLang.Text;
using StpLang.Workspaces;

namespace StpLang.Services.CodeActions;

/// <summary>Changes of the files of a workspace, gathered one by one and laid out together.</summary>
internal sealed class PlanDraft(Workspace workspace)
{
    private static readonly string Placeholder = FixText.ToBeStated.Trim('"');

    private readonly SortedDictionary<string, List<TextChange>> _changes = new(
        StringComparer.Ordinal
    );
    private readonly List<FileEdit> _created = [];
    private (string Path, TextChange Change, TextSpan Within)? _selected;

    /// <summary>Puts text in the place of text.</summary>
    /// <param name="path">The file's path.</param>
    /// <param name="span">What goes.</param>
    /// <param name="newText">What comes.</param>
    /// <param name="selected">What of it the author is to go on with; null where nothing is.</param>
    public PlanDraft Change(string path, TextSpan span, string newText, TextSpan? selected = null)
    {
        var change = new TextChange(span, newText);
        if (!_changes.TryGetValue(path, out var changes))
        {
            _changes.Add(path, changes = []);
        }

        changes.Add(change);
        if (selected is { } within)
        {
            _selected = (path, change, within);
        }

        return this;
    }

    /// <summary>Makes a change of a fix; a placeholder in it is what the author goes on with.</summary>
    public PlanDraft Change(CodeEdit edit)
    {
        var at = _selected is null
            ? edit.NewText.IndexOf(Placeholder, StringComparison.Ordinal)
            : -1;
        return Change(
            edit.Location.FilePath,
            edit.Location.Span,
            edit.NewText,
            at < 0 ? null : new TextSpan(at, Placeholder.Length)
        );
    }

    /// <summary>Makes the change that adds a declaration; the author goes on with what is not known of it.</summary>
    public PlanDraft Change(CodeEdit edit, DraftedDeclaration added)
    {
        var at = edit.NewText.IndexOf(added.Source, StringComparison.Ordinal);
        return Change(
            edit.Location.FilePath,
            edit.Location.Span,
            edit.NewText,
            at < 0 ? null : added.Unknown?.Shift(at)
        );
    }

    /// <summary>Makes all changes of a fix.</summary>
    public PlanDraft Change(IEnumerable<CodeEdit> edits)
    {
        foreach (var edit in edits)
        {
            Change(edit);
        }

        return this;
    }

    /// <summary>Makes a file that is not there yet.</summary>
    public PlanDraft Create(string path, string text)
    {
        var laidOut = Formatter.Format(SyntaxTree.Parse(text)).ToString();
        _created.Add(new FileEdit(path, [new TextChange(default, laidOut)]) { IsNew = true });
        return this;
    }

    /// <summary>All the changes, laid out.</summary>
    public CodeActionResult Finish(CancellationToken cancellationToken)
    {
        var files = ImmutableArray.CreateBuilder<FileEdit>();
        files.AddRange(_created);
        TextSpan? selection = null;
        foreach (var (path, changes) in _changes)
        {
            var draft = new FileDraft(workspace.TreeOf(path)!);
            changes.Sort((left, right) => left.Span.CompareTo(right.Span));
            draft.Apply(changes);
            draft.Selection = SelectionIn(path, changes);
            draft.LayOut(cancellationToken);
            files.Add(draft.ToEdit());
            selection ??= draft.Selection;
        }

        return new CodeActionResult(new WorkspaceEdit(files.ToImmutable()))
        {
            SelectedPath = selection is null ? null : _selected!.Value.Path,
            Selection = selection ?? default,
        };
    }

    // Where the selection lies in the changed text.
    private TextSpan? SelectionIn(string path, List<TextChange> changes)
    {
        if (_selected is not { } selected || selected.Path != path)
        {
            return null;
        }

        var before = changes
            .TakeWhile(change => change != selected.Change)
            .Sum(change => change.NewText.Length - change.Span.Length);
        return selected.Within.Shift(selected.Change.Span.Start + before);
    }
}
