using System.Text;
using StpLang.Cli.Terminal;
using StpLang.Text;

namespace StpLang.Cli.Output;

/// <summary>Standard output and standard error, opened when first used and written as UTF-8.</summary>
/// <remarks>A reader that went away is not a failure: the exit code stays what the findings make it.</remarks>
internal sealed class StandardStreams
{
    private const int BufferSize = 16 * 1024;

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private Stream? _output;
    private StreamWriter? _outputText;
    private StreamWriter? _error;
    private Style? _outputStyle;
    private Style? _errorStyle;

    /// <summary>Standard output, for bytes.</summary>
    public Stream Output => _output ??= StandardStream.OpenOutput();

    /// <summary>Standard output, for text.</summary>
    public TextWriter OutputText => _outputText ??= Writer(Output);

    /// <summary>Standard error, where findings go.</summary>
    public TextWriter Error => _error ??= Writer(StandardStream.OpenError());

    /// <summary>Whether a person reads standard output as it is written.</summary>
    public static bool IsOutputTerminal => !Console.IsOutputRedirected;

    /// <summary>Whether a person reads standard error as it is written.</summary>
    public static bool IsErrorTerminal => !Console.IsErrorRedirected;

    /// <summary>How to highlight on standard output.</summary>
    public Style OutputStyle => _outputStyle ??= Style.For(IsOutputTerminal);

    /// <summary>How to highlight on standard error.</summary>
    public Style ErrorStyle => _errorStyle ??= Style.For(IsErrorTerminal);

    /// <summary>Writes to standard output, to the end.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public void WriteOutput(Action<Stream> write)
    {
        try
        {
            write(Output);
            Output.Flush();
        }
        catch (Exception exception) when (WriteFailure.IsOne(exception))
        {
            throw CannotWrite(exception);
        }
    }

    /// <summary>Writes text to standard output, to the end.</summary>
    /// <exception cref="CommandFailure">It cannot be written.</exception>
    public void WriteOutputText(Action<TextWriter> write)
    {
        try
        {
            write(OutputText);
            OutputText.Flush();
        }
        catch (Exception exception) when (WriteFailure.IsOne(exception))
        {
            // What is left in the buffer would fail again when the command ends.
            _outputText = null;
            throw CannotWrite(exception);
        }
    }

    /// <summary>Writes on standard error what stopped a command, and what to do about it.</summary>
    public void ReportFailure(string message, string? help)
    {
        Error.Write(ErrorStyle.Bold("stp: "));
        Error.Write(ErrorStyle.Error("error: "));
        Error.WriteLine(Sanitizer.Clean(message));
        if (help is not null)
        {
            Error.Write(ErrorStyle.Bold("help: "));
            Error.WriteLine(Sanitizer.Clean(help));
        }
    }

    /// <summary>Writes what is buffered; false where it cannot be written, and nobody can be told.</summary>
    public bool TryFlush()
    {
        try
        {
            if (_outputText is not null)
            {
                WriteOutputText(static _ => { });
            }

            _error?.Flush();
            return true;
        }
        catch (CommandFailure failure)
        {
            ReportFailure(failure.Message, failure.Help);
            return TryFlush() && false;
        }
        catch (Exception exception) when (WriteFailure.IsOne(exception))
        {
            return false;
        }
    }

    private static CommandFailure CannotWrite(Exception exception) =>
        new($"cannot write to standard output: {WriteFailure.Describe(exception)}");

    private static StreamWriter Writer(Stream stream)
    {
        if (OperatingSystem.IsWindows() && !Console.IsOutputRedirected)
        {
            Console.OutputEncoding = Utf8;
        }

        return new StreamWriter(stream, Utf8, BufferSize, leaveOpen: true) { NewLine = "\n" };
    }
}
