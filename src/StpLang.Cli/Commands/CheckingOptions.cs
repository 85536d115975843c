using System.CommandLine;
using System.Globalization;
using StpLang.Analysis.Rules;
using StpLang.Checking;
using StpLang.Cli.Input;
using StpLang.Cli.Output;
using StpLang.Configuration;
using StpLang.Workspaces;

namespace StpLang.Cli.Commands;

/// <summary>The options of the commands that check plans.</summary>
internal sealed class CheckingOptions
{
    private const string WarnAsError = "--warnaserror";
    private const string AllWarnings = "all";

    private readonly Option<string[]> _severities = new("--severity")
    {
        Description =
            "How much a rule matters, or those of a group such as category-funding; can be repeated",
        HelpName = "ID=error|warning|note|none",
    };
    private readonly Option<string[]> _warningsAsErrors = new(WarnAsError)
    {
        Description = "Count warnings as errors: all, or those of some rules or groups",
        HelpName = "ID,…",
    };
    private readonly Option<string[]> _registers = new("--register")
    {
        Description =
            "A table of the codes of footprints and bodies to check the plan's against; can be repeated",
        HelpName = "FILE",
    };
    private readonly DayOption _asOf = new("--as-of")
    {
        Description =
            "The day by which acceptances run out; by default the day that each plan speaks as of",
    };
    private readonly Flag _ignoreAccepted = new("--ignore-accepted")
    {
        Description = "Count findings that the plan accepts like all others",
    };
    private readonly Option<string> _jobs = new("--jobs", "-j")
    {
        Description =
            "How many plans to check at a time; by default as many as there are processors",
        HelpName = "N",
    };

    /// <summary>Where settings and registers are read from.</summary>
    public CommandLineFiles Files { get; } = new();

    /// <summary>Adds them to a command.</summary>
    public CheckingOptions(Command command)
    {
        command.Add(_severities);
        command.Add(_warningsAsErrors);
        command.Add(_registers);
        command.Add(_asOf);
        command.Add(_ignoreAccepted);
        command.Add(_jobs);
        _severities.CompletionSources.Add(_ =>
            RuleWords()
                .SelectMany(word =>
                    new[] { $"{word}=error", $"{word}=warning", $"{word}=note", $"{word}=none" }
                )
        );
        _warningsAsErrors.CompletionSources.Add(_ => RuleWords());
    }

    /// <summary>
    /// The command line with a value for each <c>--warnaserror</c>, which may do without: the word behind it is its value only
    /// where it looks like rules and not like a plan.
    /// </summary>
    public static string[] Settle(string[] arguments)
    {
        var settled = new List<string>(arguments.Length);
        for (var i = 0; i < arguments.Length; i++)
        {
            if (arguments[i] == "--")
            {
                settled.AddRange(arguments[i..]);
                break;
            }

            settled.Add(arguments[i]);
            if (
                arguments[i] == WarnAsError
                && (i + 1 == arguments.Length || !MayNameRules(arguments[i + 1]))
            )
            {
                settled.Add(AllWarnings);
            }
        }

        return [.. settled];
    }

    /// <summary>What plans are checked against.</summary>
    /// <param name="arguments">The command line.</param>
    /// <param name="timesRules">Whether to take the time of each rule.</param>
    /// <exception cref="CommandFailure">A value means nothing.</exception>
    public CheckSettings Read(ParseResult arguments, bool timesRules = false)
    {
        var overrides = new SeverityOverrides
        {
            Severities =
            [
                .. (arguments.GetValue(_severities) ?? []).Select(written =>
                    SeverityOverride.TryParse(
                        written,
                        StandardRules.Catalogue,
                        out var severity,
                        out var failure
                    )
                        ? severity
                        : throw Wrong("--severity", failure)
                ),
            ],
        };
        foreach (var written in arguments.GetValue(_warningsAsErrors) ?? [])
        {
            overrides =
                written == AllWarnings
                    ? overrides with
                    {
                        AllWarningsAreErrors = true,
                    }
                    : overrides with
                    {
                        WarningsAsErrors = overrides.WarningsAsErrors.AddRange(Rules(written)),
                    };
        }

        var registers = arguments.GetValue(_registers) ?? [];
        foreach (var register in registers)
        {
            if (!Files.TryRead(register, out _, out var failure))
            {
                throw new CommandFailure($"cannot read the register `{register}`: {failure}");
            }
        }

        return CheckSettings.For(
            Files,
            overrides,
            [.. registers],
            new CheckOptions
            {
                TimesRules = timesRules,
                AsOf = AsOf(arguments),
                IgnoresAcceptances = arguments.GetValue(_ignoreAccepted),
            }
        );
    }

    /// <summary>The day that is asked for; null for that of each plan.</summary>
    /// <exception cref="CommandFailure">It is no day.</exception>
    public DateOnly? AsOf(ParseResult arguments) => _asOf.Read(arguments);

    /// <summary>How many plans to check at a time.</summary>
    /// <exception cref="CommandFailure">It is no such number.</exception>
    public int Jobs(ParseResult arguments) =>
        arguments.GetValue(_jobs) is not { } written ? Environment.ProcessorCount
        : int.TryParse(written, NumberStyles.None, CultureInfo.InvariantCulture, out var jobs)
        && jobs is > 0 and <= 1024
            ? jobs
        : throw new CommandFailure($"`--jobs` takes a number from 1 to 1024, not `{written}`");

    private static IEnumerable<RuleSelector> Rules(string written) =>
        written
            .Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
            .Select(each =>
                RuleSelector.TryParse(each, StandardRules.Catalogue, out var rules, out var failure)
                    ? rules
                    : throw Wrong(WarnAsError, failure)
            );

    private static CommandFailure Wrong(string option, string failure) =>
        new($"`{option}`: {failure}")
        {
            Help = "`stp explain --list` lists the rules and their groups",
        };

    private static bool MayNameRules(string word) =>
        word.Length > 0
        && word.All(character =>
            char.IsAsciiLetterOrDigit(character) || character is '_' or '-' or ','
        )
        && word[0] != '-'
        && !Path.Exists(word);

    private static IEnumerable<string> RuleWords() =>
        StandardRules
            .Catalogue.Descriptors.SelectMany(rule =>
                new[] { rule.Id, rule.Name, RuleSelector.GroupPrefix + rule.Category.Key }
            )
            .Distinct();
}
