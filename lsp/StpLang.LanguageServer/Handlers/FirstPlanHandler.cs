using StpLang.LanguageServer.Conversion;
using StpLang.LanguageServer.Protocol;
using StpLang.LanguageServer.Session;
using StpLang.Services.FirstPlans;

namespace StpLang.LanguageServer.Handlers;

/// <summary>Plans to begin with; the protocol has no method for it.</summary>
internal sealed class FirstPlanHandler : IHandler
{
    /// <inheritdoc/>
    public void Register(HandlerTable table)
    {
        table.OnRequest(
            OwnMethods.Footprints,
            (_, context) =>
                ProtocolConverter.ToFootprints(FirstPlanService.GetFootprints(context.Workspace))
        );
        table.OnRequest(
            OwnMethods.NewPlan,
            (asked, context) =>
                FirstPlanService.Write(context.Workspace, asked.Name, asked.Footprint) is { } text
                    ? new NewPlanResult { Text = text }
                    : null
        );
    }
}
