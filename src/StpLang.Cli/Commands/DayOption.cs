using System.CommandLine;
using StpLang.Cli.Output;
using StpLang.Values;

namespace StpLang.Cli.Commands;

/// <summary>An option that takes a day, or <c>today</c>.</summary>
internal sealed class DayOption : Option<string>
{
    private const string Today = "today";

    /// <summary>An option of a name.</summary>
    public DayOption(string name)
        : base(name)
    {
        HelpName = "DATE|today";
        CompletionSources.Add(_ => [Today]);
    }

    /// <summary>The day that a command line gives; null where it gives none.</summary>
    /// <exception cref="CommandFailure">What it gives is no day.</exception>
    public DateOnly? Read(ParseResult arguments) =>
        arguments.GetValue(this) is not { } written ? null
        : written.Equals(Today, StringComparison.OrdinalIgnoreCase)
            ? DateOnly.FromDateTime(DateTime.Now)
        : DateLiteral.TryParse(written, out var day, out _) ? day
        : throw new CommandFailure($"`{Name}` takes a day, not `{written}`")
        {
            Help = "a day is written `2018-03-31`; `today` is one too",
        };
}
