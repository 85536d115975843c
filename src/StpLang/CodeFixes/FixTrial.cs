using StpLang.Diagnostics;

namespace StpLang.CodeFixes;

/// <summary>
/// Makes fixes of a plan on trial, before they are offered. One holds that changes the text, takes its finding away, leaves
/// no more errors than there were, of syntax or in all, and changes no figure. Each costs what an edit costs.
/// </summary>
/// <param name="compilation">The plan.</param>
internal sealed class FixTrial(Compilation compilation)
{
    // Nobody reads more fixes of one version of a plan; with the first of them made there is another version.
    private const int Most = 1_000;

    private readonly Lazy<ErrorCount> _before = new(() => ErrorCount.Of(compilation));
    private int _tried;

    /// <summary>The fix, if it holds, and as safe only where it also leaves fewer errors; null where it does not hold.</summary>
    /// <param name="finding">What it is to take away.</param>
    /// <param name="fix">The fix.</param>
    public CodeFix? Try(Diagnostic finding, CodeFix fix)
    {
        if (
            fix.Edits.All(edit => edit.NewText == edit.Location.Text.ToString(edit.Location.Span))
            || Interlocked.Increment(ref _tried) > Most
        )
        {
            return null;
        }

        var changed = EditedPlan.Of(compilation, fix.Edits);
        var (before, after) = (_before.Value, ErrorCount.Of(changed));
        if (
            after.All > before.All
            || after.OfSyntax > before.OfSyntax
            || IsStillThere(finding, changed)
            || !FigureComparison.IsKept(compilation, changed)
        )
        {
            return null;
        }

        return fix.IsSafe && finding.Descriptor.Category.IsOfCompiler && after.All == before.All
            ? fix with
            {
                IsSafe = false,
            }
            : fix;
    }

    // What rules find is theirs to say; their own tests hold that their fixes take it away.
    private bool IsStillThere(Diagnostic finding, Compilation changed) =>
        finding.Descriptor.Category.IsOfCompiler
        && CountOf(finding, changed) is > 0 and var after
        && after >= CountOf(finding, compilation);

    private static int CountOf(Diagnostic finding, Compilation compilation) =>
        compilation.Findings.All.Count(each =>
            ReferenceEquals(each.Descriptor, finding.Descriptor)
            && (
                each.NamesLine
                    ? finding.Message.StartsWith(each.Message, StringComparison.Ordinal)
                    : finding.Message == each.Message
            )
        );

    private readonly record struct ErrorCount(int All, int OfSyntax)
    {
        public static ErrorCount Of(Compilation compilation)
        {
            compilation.Bind();
            var (all, ofSyntax) = (0, 0);
            foreach (var finding in compilation.Findings.All)
            {
                if (finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
                {
                    all++;
                    ofSyntax += finding.Descriptor.Category == DiagnosticCategory.Syntax ? 1 : 0;
                }
            }

            return new ErrorCount(all, ofSyntax);
        }
    }
}
