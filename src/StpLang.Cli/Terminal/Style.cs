using StpLang.Diagnostics;

namespace StpLang.Cli.Terminal;

/// <summary>Highlights text for a terminal, or leaves it as it is.</summary>
/// <param name="usesColour">Whether to highlight.</param>
internal sealed class Style(bool usesColour)
{
    /// <summary>
    /// The style for a stream: colour on a terminal, never with <c>NO_COLOR</c>, always with <c>FORCE_COLOR</c> or
    /// <c>CLICOLOR_FORCE</c>.
    /// </summary>
    public static Style For(bool isTerminal) => new(UsesColour(isTerminal));

    public string Bold(string text) => Paint("1", text);

    public string Faint(string text) => Paint("2", text);

    public string Error(string text) => Paint("1;31", text);

    public string Accent(string text) => Paint("36", text);

    public string Accepted(string text) => Paint("32", text);

    public string Added(string text) => Paint("32", text);

    public string Removed(string text) => Paint("31", text);

    /// <summary>Text about a finding of that severity.</summary>
    public string Of(DiagnosticSeverity severity, string text) =>
        severity switch
        {
            DiagnosticSeverity.Error => Error(text),
            DiagnosticSeverity.Warning => Paint("1;33", text),
            _ => Paint("1;36", text),
        };

    private static bool UsesColour(bool isTerminal)
    {
        if (Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 })
        {
            return false;
        }

        return IsForced("FORCE_COLOR")
            || IsForced("CLICOLOR_FORCE")
            || (isTerminal && TerminalHasColour());
    }

    private static bool IsForced(string variable) =>
        Environment.GetEnvironmentVariable(variable) is { Length: > 0 } and not ("0" or "false");

    private static bool TerminalHasColour() =>
        Environment.GetEnvironmentVariable("TERM") is { } term
            ? term != "dumb"
            : !OperatingSystem.IsWindows()
                || Environment.GetEnvironmentVariable("WT_SESSION") is not null;

    private string Paint(string code, string text) =>
        usesColour && text.Length > 0 ? $"\u001b[{code}m{text}\u001b[0m" : text;
}
