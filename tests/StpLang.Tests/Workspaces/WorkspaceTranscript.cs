using System.Text;
using StpLang.Analysis.Rules.Codes;
using StpLang.Files;
using StpLang.Workspaces;

namespace StpLang.Tests.Workspaces;

/// <summary>
/// A workspace that is told what happens to files, line by line, and answers. A line that begins with <c>&gt;</c> is what happens
/// or is asked, lines that begin with <c>|</c> are the text of a file, and what comes of it stands below:
/// <code>
/// > write plan.stp            A file is written to disk
/// > delete plan.stp
/// > open plan.stp             It is opened in an editor; with text below, as an editor has it
/// > edit plan.stp £1m -> £2m  The one such text in it is replaced
/// > close plan.stp
/// > plans plan.stp            Which plans the file belongs to; all of the workspace's where no file is named
/// > findings plan.stp         What is found in the file
/// > changed                   In which files something else is found than when this was last asked
/// </code>
/// </summary>
internal sealed class WorkspaceTranscript
{
    private readonly Dictionary<string, string> _disk = new(StringComparer.Ordinal);
    private readonly StringBuilder _written = new();
    private Workspace _workspace;
    private Workspace _asked;

    private WorkspaceTranscript()
    {
        var files = new MemorySourceFiles(_disk);
        // Of the rules only those that look into registers, so that there is little to read.
        var settings = CheckSettings.For(files, rules: CodesRules.All);
        _asked = _workspace = Workspace.Of(files, settings, "");
    }

    /// <summary>The transcript with what the workspace answers.</summary>
    public static string Of(string transcript)
    {
        var written = new WorkspaceTranscript();
        var lines = transcript.TrimEnd('\n').Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            if (lines[i].StartsWith('>'))
            {
                var text = lines.Skip(i + 1).TakeWhile(line => line.StartsWith('|')).ToList();
                written.Write(lines[i]);
                text.ForEach(written.Write);
                written.Run(
                    lines[i][1..].Trim(),
                    string.Concat(text.Select(line => line[Math.Min(2, line.Length)..] + "\n"))
                );
            }
            else if (lines[i].Length == 0 || lines[i][0] == '#')
            {
                written.Write(lines[i]);
            }
        }

        return written._written.ToString();
    }

    private void Run(string command, string text)
    {
        var words = command.Split(' ', 3);
        var path = words.ElementAtOrDefault(1) ?? "";
        switch (words[0])
        {
            case "write":
                _disk[path] = text;
                _workspace = _workspace.WithFilesChanged(path);
                break;
            case "delete":
                Assert.True(_disk.Remove(path), command);
                _workspace = _workspace.WithFilesChanged(path);
                break;
            case "open":
                _workspace = _workspace.WithOpen(
                    path,
                    SourceText.From(text.Length > 0 ? text : _disk[path])
                );
                break;
            case "edit":
                Edit(path, words[2].Split(" -> "));
                break;
            case "close":
                _workspace = _workspace.WithClosed(path);
                break;
            case "plans":
                var plans = path.Length > 0 ? _workspace.PlansOf(path) : _workspace.AllPlans();
                Answer(plans.Select(plan => plan.RootPath + (plan.IsLoose ? " by itself" : "")));
                break;
            case "findings":
                Answer(_workspace.FindingsIn(path).Select(finding => finding.ToString()));
                break;
            case "changed":
                Answer(_workspace.FilesWithOtherFindings(_asked).Order(StringComparer.Ordinal));
                _asked = _workspace;
                break;
            default:
                Assert.Fail($"There is no `{command}`.");
                break;
        }
    }

    private void Edit(string path, string[] change)
    {
        var text = _workspace.TreeOf(path)!.Text.ToString();
        var at = text.IndexOf(change[0], StringComparison.Ordinal);
        Assert.True(
            at >= 0 && at == text.LastIndexOf(change[0], StringComparison.Ordinal),
            change[0]
        );
        _workspace = _workspace.WithChanges(
            path,
            new TextChange(new TextSpan(at, change[0].Length), change[1])
        );
    }

    private void Answer(IEnumerable<string> lines)
    {
        var any = false;
        foreach (var line in lines)
        {
            Write($"  {line}");
            any = true;
        }

        if (!any)
        {
            Write("  none");
        }
    }

    private void Write(string line) => _written.Append(line).Append('\n');
}
