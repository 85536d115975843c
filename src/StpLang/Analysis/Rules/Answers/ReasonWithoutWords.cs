using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Analysis.Rules.Answers;

internal sealed class ReasonWithoutWords()
    : DeclarationRule<Accepts>(
        DiagnosticCategory.Checking.Error(
            "STP1026",
            "reason_without_words",
            "An `accepts` whose reason is blank, a single letter or a word such as TBC"
        )
    )
{
    private static readonly string ToBeWritten = FixText.ToBeStated.Trim('"');

    public override void Check(Accepts accepts, RuleContext context)
    {
        if (
            accepts.Find(Accepts.BecauseProperty) is not { } because
            || accepts.Because is not { } reason
            || IsToBeWritten(reason)
            || !Placeholder.Is(reason)
        )
        {
            return;
        }

        var given = string.IsNullOrWhiteSpace(reason) ? "is blank" : $"is {Wording.Quote(reason)}";
        context.Report(
            new Finding(because.Origin, $"the reason {given}, which tells a reviewer nothing")
            {
                Help = "say why the plan is right as it is, who agreed to that and until when",
            }
        );
    }

    /// <summary>Whether a reason is the one that a fix leaves to be written.</summary>
    public static bool IsToBeWritten(string reason) => reason == ToBeWritten;
}
