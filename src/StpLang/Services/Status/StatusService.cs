using StpLang.Checking;
using StpLang.Diagnostics;
using StpLang.Model;
using StpLang.Workspaces;

namespace StpLang.Services.Status;

/// <summary>Says how plans stand.</summary>
public static class StatusService
{
    /// <summary>How the plan stands that a file belongs to, the first where there are several.</summary>
    /// <param name="document">The file.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public static PlanStatus GetStatus(
        Document document,
        CancellationToken cancellationToken = default
    )
    {
        var check = document.GetCheck(cancellationToken);
        var model = check.Compilation.Model;
        var (cost, unfunded) = SumsOf(model, cancellationToken);
        return new PlanStatus(
            model.Plan?.DisplayName ?? "",
            document.Plan.RootPath,
            Count(check, DiagnosticSeverity.Error),
            Count(check, DiagnosticSeverity.Warning),
            Count(check, DiagnosticSeverity.Note),
            check.Findings.Count(finding => finding.Acceptance is not null),
            cost,
            unfunded
        );
    }

    private static int Count(PlanCheck check, DiagnosticSeverity severity) =>
        check.Findings.Count(finding => finding.Acceptance is null && finding.Severity == severity);

    private static (decimal Cost, decimal Unfunded) SumsOf(
        PlanModel model,
        CancellationToken cancellationToken
    )
    {
        var (cost, unfunded) = (0m, 0m);
        foreach (var programme in model.Funding)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var year in programme.Years)
            {
                cost += year.Cost.Pounds;
                unfunded += year.Unfunded.Pounds;
            }
        }

        return (cost, unfunded);
    }
}
