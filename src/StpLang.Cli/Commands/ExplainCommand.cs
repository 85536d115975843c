using System.CommandLine;
using StpLang.Analysis.Rules;
using StpLang.Cli.Output;
using StpLang.Cli.Rendering;
using StpLang.Cli.Terminal;
using StpLang.Configuration;
using StpLang.Diagnostics;
using StpLang.Services.Explanations;
using StpLang.Vocabulary;

namespace StpLang.Cli.Commands;

/// <summary><c>stp explain RULE</c>, <c>stp explain --list</c></summary>
internal sealed class ExplainCommand : Subcommand
{
    private const int MostReadable = 90;

    // That of the narrowest terminal in use.
    private const int ListWidth = 80;

    private readonly StandardStreams _streams;
    private readonly Argument<string?> _rule = new("RULE")
    {
        Description = "The rule's number or name",
        HelpName = "RULE",
        Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Flag _list = new("--list") { Description = "List all rules" };
    private readonly Option<string> _kind = new("--kind")
    {
        Description = "List only the rules that plans of a kind are asked",
        HelpName = string.Join('|', Enum.GetValues<PlanKind>().Select(kind => kind.Word())),
    };
    private readonly DayOption _at = new("--at")
    {
        Description = "List only the rules that hold for a plan that speaks as of a day",
    };

    public ExplainCommand(StandardStreams streams)
        : base("explain", "Say what a finding means, why it matters and what to do about it")
    {
        _streams = streams;
        _rule.CompletionSources.Add(_ =>
        {
            var words = new List<string>();
            foreach (var rule in StandardRules.Catalogue.Descriptors)
            {
                words.Add(rule.Id);
                words.Add(rule.Name);
            }

            return words;
        });
        Add(_rule);
        Add(_list);
        Add(_kind);
        Add(_at);
        _kind.CompletionSources.Add(_ => Enum.GetValues<PlanKind>().Select(kind => kind.Word()));
        SetAction(Run);
    }

    public override string Guide =>
        """
            Examples:
              stp explain STP2005                  By number, as findings give it
              stp explain underfunded_programme    By name
              stp explain --list                   All rules, by group
              stp explain --list --kind joint_forward_plan --at 2023-06-30
                                                   Those that such a plan is asked
            """;

    private int Run(ParseResult arguments)
    {
        var (kind, day) = (Kind(arguments), _at.Read(arguments));
        if (arguments.GetValue(_list))
        {
            WriteList([
                .. StandardRules.Catalogue.Descriptors.Where(rule =>
                    (kind is not { } asked || rule.Scope.Plans.Contains(asked))
                    && (day is not { } at || rule.Scope.HoldsOn(at))
                ),
            ]);
            return ExitCode.Success;
        }

        if (kind is not null || day is not null)
        {
            throw new CommandFailure("`--kind` and `--at` choose among the rules that are listed")
            {
                Help = "`stp explain --list --at 2018-03-31`",
            };
        }

        var word =
            arguments.GetValue(_rule)
            ?? throw new CommandFailure("`stp explain` needs the number or the name of a rule")
            {
                Help = "`stp explain --list` lists them",
            };
        var rule = Find(word);
        var page = RulePages.Find(rule)!;
        _streams.WriteOutputText(output =>
        {
            if (StandardStreams.IsOutputTerminal)
            {
                var width = Math.Min(TerminalWidth.Get(), MostReadable);
                new PageRenderer(output, _streams.OutputStyle, width).Write(page);
            }
            else
            {
                output.Write(page);
            }
        });
        return ExitCode.Success;
    }

    private PlanKind? Kind(ParseResult arguments)
    {
        if (arguments.GetValue(_kind) is not { } written)
        {
            return null;
        }

        var kinds = Enum.GetValues<PlanKind>();
        var found = Array.FindIndex(kinds, kind => kind.Word() == written);
        return found >= 0
            ? kinds[found]
            : throw new CommandFailure(
                $"`{written}` is no kind of plan{NearestNames.Question(written, kinds.Select(kind => kind.Word()))}"
            )
            {
                Help =
                    $"`--kind` takes {string.Join(", ", kinds.Select(kind => $"`{kind.Word()}`"))}",
            };
    }

    private void WriteList(DiagnosticDescriptor[] rules)
    {
        var style = _streams.OutputStyle;
        var name = StandardRules.Catalogue.Descriptors.Max(rule => rule.Name.Length);
        _streams.WriteOutputText(output =>
        {
            var groups = rules.GroupBy(rule => rule.Category);
            foreach (var (number, group) in groups.Index())
            {
                output.Write(number == 0 ? "" : "\n");
                output.Write(style.Bold(group.Key.Title));
                output.WriteLine(style.Faint($" ({RuleSelector.GroupPrefix}{group.Key.Key})"));
                foreach (var rule in group)
                {
                    var severity = rule.DefaultSeverity.ToKeyword();
                    output.Write($"  {rule.Id}  {rule.Name.PadRight(name)}  ");
                    output.WriteLine(style.Of(rule.DefaultSeverity, severity));
                    Paragraph.Write(output, rule.Title, lead: new string(' ', 11), ListWidth);
                }
            }
        });
    }

    // Typed by hand: letter case does not matter here.
    private static DiagnosticDescriptor Find(string word)
    {
        var rules = StandardRules.Catalogue;
        if (
            (rules.Find(word.ToUpperInvariant()) ?? rules.Find(word.ToLowerInvariant())) is { } rule
        )
        {
            return rule;
        }

        var words = new List<string>();
        foreach (var known in rules.Descriptors)
        {
            words.Add(known.Id);
            words.Add(known.Name);
        }

        throw new CommandFailure($"there is no rule `{word}`{NearestNames.Question(word, words)}")
        {
            Help = "`stp explain --list` lists them",
        };
    }
}
