using StpLang.Cli.Diffs;
using StpLang.Cli.Input;
using StpLang.Cli.Output;
using StpLang.Cli.Rendering;
using StpLang.Cli.Terminal;
using StpLang.Configuration;
using StpLang.Files;
using StpLang.Formatting;
using StpLang.Syntax;
using StpLang.Text;

namespace StpLang.Cli.Commands;

/// <summary>Formats files one by one and keeps count.</summary>
/// <param name="streams">Where to report.</param>
/// <param name="checks">Whether to name the files that would change instead of writing them.</param>
/// <param name="showsDiff">Whether to show what would change instead of writing it.</param>
internal sealed class FormatRun(StandardStreams streams, bool checks, bool showsDiff)
{
    private readonly CommandLineFiles _files = new();
    private readonly TextRenderer _findings = new(
        streams.Error,
        streams.ErrorStyle,
        StandardStreams.IsErrorTerminal ? TerminalWidth.Get() : null
    );
    private int _seen;
    private int _changed;

    /// <summary>What the shell is told.</summary>
    public int ExitCode { get; private set; }

    /// <summary>Formats a file, or the text on standard input.</summary>
    public void Format(string path)
    {
        _seen++;
        if (!_files.TryRead(path, out var file, out var failure))
        {
            streams.ReportFailure($"cannot read `{path}`: {failure}", help: null);
            Raise(Output.ExitCode.Failure);
            return;
        }

        if (file.NotText is not null)
        {
            _findings.Write([file.NotText]);
            Raise(Output.ExitCode.Errors);
            return;
        }

        var tree = SyntaxTree.Parse(file.Text, path);
        var errors = tree.GetDiagnostics().RemoveAll(finding => !finding.IsError);
        if (!errors.IsEmpty)
        {
            _findings.Write(errors);
            Raise(Output.ExitCode.Errors);
        }

        var before = file.Text.ToString();
        var after = Formatter.Format(tree, OptionsFor(path)).ToString();
        if (before != after)
        {
            _changed++;
            Show(path, before, after);
        }

        if (!checks && !showsDiff)
        {
            Write(path, file, after, isChanged: before != after);
        }
    }

    private PlanSettings Settings => field ??= PlanSettings.For(_files);

    private FormattingOptions OptionsFor(string path) =>
        FormattingOptions.Default with
        {
            LineBreak = Settings.LineBreakOf(path),
        };

    /// <summary>Says for a person at a terminal what was done.</summary>
    public void WriteSummary()
    {
        if (StandardStreams.IsErrorTerminal)
        {
            var verb = checks || showsDiff ? "to format" : "formatted";
            streams.Error.WriteLine($"{Files(_seen)}, {_changed:N0} {verb}");
        }
    }

    private static string Files(int count) => count == 1 ? "1 file" : $"{count:N0} files";

    private void Show(string path, string before, string after)
    {
        if (checks)
        {
            Raise(Output.ExitCode.Errors);
        }

        if (showsDiff)
        {
            streams.WriteOutputText(output =>
                new UnifiedDiff(output, streams.OutputStyle).Write(path, before, after)
            );
        }
        else if (checks)
        {
            streams.WriteOutputText(output => output.WriteLine(Sanitizer.Clean(path)));
        }
    }

    private void Write(string path, SourceFile file, string text, bool isChanged)
    {
        if (path == CommandLineFiles.StandardInputPath)
        {
            streams.WriteOutput(output => output.Write(file.Encode(text)));
        }
        else if (isChanged)
        {
            try
            {
                AtomicFile.Write(path, output => output.Write(file.Encode(text)));
            }
            catch (CommandFailure failure)
            {
                streams.ReportFailure(failure.Message, failure.Help);
                Raise(Output.ExitCode.Failure);
            }
        }
    }

    private void Raise(int exitCode) => ExitCode = Math.Max(ExitCode, exitCode);
}
