using System.Text.Json;
using StpLang.Analysis.Rules;
using StpLang.Checking;
using StpLang.Emit;
using StpLang.LanguageServer.Rpc;
using StpLang.Registers;
using StpLang.Services.Explanations;
using StpLang.Services.Status;

namespace StpLang.LanguageServer.Conversion;

/// <content>Plans as a whole.</content>
internal sealed partial class ProtocolConverter
{
    /// <summary>How a plan stands.</summary>
    public Protocol.PlanStatus ToStatus(PlanStatus status) =>
        new()
        {
            Plan = status.Plan,
            Uri = UriOf(status.RootPath),
            Errors = status.Errors,
            Warnings = status.Warnings,
            Notes = status.Notes,
            Accepted = status.Accepted,
            Cost = status.Cost,
            Unfunded = status.Unfunded,
            FundedShare = status.FundedShare,
        };

    /// <summary>A plan as JSON.</summary>
    /// <exception cref="RpcException">It does not compile, or there is none: nothing is built from it.</exception>
    public static JsonElement? ToJson(PlanCheck check)
    {
        if (check.Compilation.HasErrors || check.Compilation.Model.Plan is null)
        {
            throw new RpcException(
                (int)Protocol.LSPErrorCodes.RequestFailed,
                "nothing is built from a plan that does not compile"
            );
        }

        using var stream = new MemoryStream();
        PlanJson.Write(check, stream);
        using var document = JsonDocument.Parse(stream.GetBuffer().AsMemory(0, (int)stream.Length));
        return document.RootElement.Clone();
    }

    /// <summary>Footprints.</summary>
    public static Protocol.FootprintResult[] ToFootprints(IEnumerable<Footprint> footprints) =>
        [
            .. footprints.Select(each => new Protocol.FootprintResult
            {
                Code = each.Code,
                Name = each.Name,
            }),
        ];

    /// <summary>The page of a rule; null where no rule is called so.</summary>
    public static Protocol.RuleExplanation? ToExplanation(string idOrName) =>
        StandardRules.Catalogue.Find(idOrName) is { } rule && RulePages.Find(rule) is { } page
            ? new Protocol.RuleExplanation
            {
                Id = rule.Id,
                Name = rule.Name,
                Title = rule.Title,
                Page = page,
            }
            : null;
}
