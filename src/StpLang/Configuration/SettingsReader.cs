using System.Collections.Immutable;
using System.Globalization;
using StpLang.Diagnostics;
using StpLang.Text;

namespace StpLang.Configuration;

/// <summary>Understands the lines of an <c>.editorconfig</c> that begin with <c>stp_</c>; all others are none of ours.</summary>
internal sealed class SettingsReader(
    SettingsFolder folder,
    string path,
    SourceText text,
    RuleCatalogue rules
)
{
    private const string Prefix = "stp_";
    private const string Diagnostic = "stp_diagnostic";
    private const string Register = "stp_register";
    private const string Acceptance = "stp_acceptance";
    private const string AcceptanceDays = "stp_acceptance_days";
    private const string Severity = "severity";
    private const string EndOfLine = "end_of_line";

    // What can be set of a rule.
    private const string AcceptanceOfRule = "acceptance";

    // What the standard has every pair take back.
    private const string Unset = "unset";

    // Whoever has more does not read more.
    private const int MostProblems = 100;
    private const int MostHidden = 50;

    private readonly List<Diagnostic> _problems = [];
    private bool _isQuiet;

    /// <summary>What is wrong with them, STP1024, in their order.</summary>
    public ImmutableArray<Diagnostic> Problems => [.. _problems];

    /// <summary>The sections that set anything for plans.</summary>
    public ImmutableArray<SettingsSection> Read(EditorConfig config)
    {
        _problems.AddRange(HiddenText.In(path, text, MostHidden));
        var sections = ImmutableArray.CreateBuilder<SettingsSection>();
        foreach (var section in config.Sections)
        {
            EditorConfigPair[] pairs =
            [
                .. section.Pairs.Where(pair => pair.StartsWith(Prefix) || pair.Is(EndOfLine)),
            ];
            if (pairs.Length == 0)
            {
                continue;
            }

            if (section.Kind != EditorConfigSectionKind.Named)
            {
                // Settings that are not ours alone are not ours to judge.
                if (Array.Find(pairs, pair => pair.StartsWith(Prefix)) is { } first)
                {
                    ReportNoFiles(section, first);
                }

                continue;
            }

            // A plan of another name may be checked; but a section on sources of C# is not about plans.
            _isQuiet = !section.Glob.CanEndIn(".stp") && !section.Glob.CanEndIn(".STP");
            var settings = new SettingsSection(section.Glob);
            foreach (var pair in pairs)
            {
                if (_problems.Count >= MostProblems)
                {
                    Report(
                        pair.KeySpan,
                        $"more than {MostProblems} settings before this one mean nothing; from here on none is read"
                    );
                    return sections.ToImmutable();
                }

                Read(pair, settings);
            }

            sections.Add(settings);
        }

        return sections.ToImmutable();
    }

    private void Read(EditorConfigPair pair, SettingsSection settings)
    {
        if (pair.ValueSpan is not { } valueSpan)
        {
            Report(
                pair.KeySpan,
                $"a setting is written `name = value`; `{Excerpt.Of(pair.Key)}` has no `=`"
            );
        }
        else if (pair.Is(EndOfLine))
        {
            settings.LineBreak =
                pair.ValueIs("lf") ? "\n"
                : pair.ValueIs("crlf") ? "\r\n"
                : pair.ValueIs(Unset) ? ""
                : settings.LineBreak;
        }
        else if (pair.Is(Register))
        {
            ReadRegisters(pair, valueSpan, settings);
        }
        else if (pair.Is(Diagnostic) || pair.StartsWith(Diagnostic + "."))
        {
            ReadOfRules(pair, valueSpan, settings);
        }
        else if (pair.Is(Acceptance))
        {
            ReadAcceptance(pair, valueSpan, null, settings);
        }
        else if (pair.Is(AcceptanceDays))
        {
            ReadAcceptanceDays(pair, valueSpan, settings);
        }
        else
        {
            ReportUnknown(pair);
        }
    }

    private void ReadOfRules(EditorConfigPair pair, TextSpan valueSpan, SettingsSection settings)
    {
        var key = pair.Key;
        var start = Diagnostic.Length + 1;
        var dot = key.LastIndexOf('.');
        if (dot < start)
        {
            Report(
                pair.KeySpan,
                $"`{Excerpt.Of(key)}` sets nothing; a severity is set with `{Diagnostic}.STP2005.{Severity} = error`"
            );
            return;
        }

        var last = key[(dot + 1)..];
        var isSeverity = last.Equals(Severity, StringComparison.OrdinalIgnoreCase);
        if (!isSeverity && !last.Equals(AcceptanceOfRule, StringComparison.OrdinalIgnoreCase))
        {
            Report(
                Part(pair, dot + 1, key.Length),
                $"no setting `{Excerpt.Of(last)}` of a rule{NearestNames.Question(last, [Severity, AcceptanceOfRule])}",
                $"what can be set of a rule is its `{Severity}` and the `{AcceptanceOfRule}` of its findings"
            );
            return;
        }

        if (!RuleSelector.TryParse(key[start..dot], rules, out var selector, out var failure))
        {
            Report(
                Part(pair, start, dot),
                failure,
                "`stp explain --list` lists the rules; a group is written `category-funding`"
            );
            return;
        }

        if (isSeverity)
        {
            ReadSeverity(pair, valueSpan, selector, settings);
        }
        else if (rules.Descriptors.Any(rule => selector.Covers(rule) && rule.CanBeAccepted))
        {
            ReadAcceptance(pair, valueSpan, selector, settings);
        }
        else
        {
            Report(
                Part(pair, start, dot),
                $"`{selector}` cannot be accepted anyway: a plan that breaks it has no meaning to judge"
            );
        }
    }

    private void ReadSeverity(
        EditorConfigPair pair,
        TextSpan valueSpan,
        RuleSelector selector,
        SettingsSection settings
    )
    {
        if (TryReadWord(pair, valueSpan, SettingWords.Severity, out var stated))
        {
            settings.Severities.Add((selector, stated));
        }

        if (stated is { } severity && selector.RefusalOf(severity, rules) is { } refusal)
        {
            Report(valueSpan, refusal, RuleSelector.WhyRefused);
        }
    }

    private void ReadAcceptance(
        EditorConfigPair pair,
        TextSpan valueSpan,
        RuleSelector? selector,
        SettingsSection settings
    )
    {
        if (TryReadWord(pair, valueSpan, SettingWords.Acceptance, out var policy))
        {
            settings.Acceptances.Add((selector, policy));
        }
    }

    private void ReadAcceptanceDays(
        EditorConfigPair pair,
        TextSpan valueSpan,
        SettingsSection settings
    )
    {
        if (pair.ValueIs(Unset))
        {
            settings.AcceptanceDays = AcceptanceTerms.NoLimit;
        }
        else if (
            int.TryParse(pair.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var days)
            && days <= AcceptanceTerms.LongestLimit
        )
        {
            settings.AcceptanceDays = days;
        }
        else
        {
            Report(
                valueSpan.IsEmpty ? pair.KeySpan : valueSpan,
                $"`{AcceptanceDays}` takes a number of days from 0 to {AcceptanceTerms.LongestLimit}",
                $"`{AcceptanceDays} = 365` lets an acceptance hold for a year at most"
            );
        }
    }

    // Null where a value is taken back.
    private bool TryReadWord<T>(
        EditorConfigPair pair,
        TextSpan valueSpan,
        SettingWord<T> words,
        out T? value
    )
        where T : struct
    {
        value = null;
        if (pair.ValueIs(Unset))
        {
            return true;
        }

        if (words.TryParse(pair.Value, out var stated, out var failure))
        {
            value = stated;
            return true;
        }

        ReportValue(pair, valueSpan, words, failure);
        return false;
    }

    private void ReportValue<T>(
        EditorConfigPair pair,
        TextSpan valueSpan,
        SettingWord<T> words,
        string failure
    )
        where T : struct
    {
        if (valueSpan.IsEmpty)
        {
            Report(pair.KeySpan, words.Missing, words.Choice);
            return;
        }

        var hasComment = pair.Value.AsSpan().IndexOfAny('#', ';') >= 0;
        Report(
            valueSpan,
            failure,
            hasComment
                ? "a comment stands on a line of its own: here it is part of the value"
                : words.Choice
        );
    }

    private void ReadRegisters(EditorConfigPair pair, TextSpan valueSpan, SettingsSection settings)
    {
        if (pair.ValueIs(Unset))
        {
            settings.Registers = [];
            return;
        }

        var registers = ImmutableArray.CreateBuilder<RegisterSetting>();
        var value = pair.Value;
        for (var start = 0; start <= value.Length; )
        {
            var comma = value.IndexOf(',', start);
            var end = comma < 0 ? value.Length : comma;
            var written = value[start..end].Trim();
            if (written.Length > 0)
            {
                var at = valueSpan.Start + start + value[start..end].IndexOf(written[0]);
                AddRegister(registers, written, new TextSpan(at, written.Length));
            }

            start = end + 1;
        }

        if (registers.Count == 0 && value.Trim(',', ' ').Length == 0)
        {
            Report(
                pair.KeySpan,
                "no register is named",
                $"give the path of a file from this folder on, or `{Register} = {Unset}` for none"
            );
            return;
        }

        settings.Registers = registers.ToImmutable();
    }

    private void AddRegister(
        ImmutableArray<RegisterSetting>.Builder registers,
        string written,
        TextSpan span
    )
    {
        if (written.Contains('\\'))
        {
            Report(span, "write `/` between folders, not `\\`");
            return;
        }

        registers.Add(new RegisterSetting(folder.PathOf(written), At(span)));
    }

    private void ReportUnknown(EditorConfigPair pair)
    {
        // A slip is looked for in the first part; what is known has no further ones.
        var key = pair.Key;
        var name = key.Split('.')[0];
        var nearest = pair.StartsWith(Register)
            ? []
            : NearestNames.Of(name, [Diagnostic, Register, Acceptance, AcceptanceDays]);
        var wrong = nearest.Count > 0 ? name : key;
        Report(
            Part(pair, 0, wrong.Length),
            $"no setting `{Excerpt.Of(wrong)}`{NearestNames.Question(nearest)}",
            $"settings of plans are `{Register}`, `{Acceptance}`, `{AcceptanceDays}`, and `{Diagnostic}.STP2005.{Severity}` and `.{AcceptanceOfRule}` with any rule or group"
        );
    }

    // Said once for all settings of the section.
    private void ReportNoFiles(EditorConfigSection section, EditorConfigPair first)
    {
        var (span, message, help) = section.Kind switch
        {
            EditorConfigSectionKind.NotClosed => (
                section.Header,
                "this section has no `]` at the end of its line, so it applies to no file",
                "a comment stands on a line of its own"
            ),
            EditorConfigSectionKind.TooLong => (
                section.Header,
                $"the name of this section is longer than {EditorConfigSection.LongestName:N0} characters, so it applies to no file",
                "write several sections"
            ),
            _ => (
                first.KeySpan,
                "this stands before the first section, so it applies to no file",
                "put `[*.stp]` on a line before it"
            ),
        };
        _isQuiet = false;
        Report(span, message, help);
    }

    private void Report(TextSpan span, string message, string? help = null)
    {
        if (!_isQuiet)
        {
            _problems.Add(
                new Diagnostic(CheckingRules.UnknownSetting, message, At(span)) { Help = help }
            );
        }
    }

    private static TextSpan Part(EditorConfigPair pair, int start, int end) =>
        new(pair.KeySpan.Start + start, end - start);

    private Location At(TextSpan span) => new(path, text, span);
}
