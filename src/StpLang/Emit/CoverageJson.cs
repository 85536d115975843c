using System.Text.Json;
using StpLang.Analysis;
using StpLang.Analysis.Rules.JointWorking;
using StpLang.Model;
using StpLang.Registers;
using StpLang.Values;
using StpLang.Vocabulary;

namespace StpLang.Emit;

/// <summary>Writes what the compiler works out from a plan.</summary>
/// <param name="json">Where to write.</param>
/// <param name="spill">Called between items, to pass on what has been written.</param>
internal sealed class CoverageJson(Utf8JsonWriter json, Action spill)
{
    private readonly JsonLine _line = new(json);

    /// <summary>Writes the member <c>coverage</c>.</summary>
    /// <param name="model">The plan.</param>
    /// <param name="register">The codes that it is checked against.</param>
    public void Write(PlanModel model, Register register)
    {
        json.WriteStartObject("coverage");
        new TotalsJson(json).Write(model);
        WriteProgrammes(model);
        WriteSources("budgets", DeclarationKind.Budget, model);
        WriteSources("pools", DeclarationKind.Pool, model);
        if (model.GapBridge is { } gap)
        {
            WriteGap(gap);
        }
        WriteCouncils(model, register);
        WriteSharedWork(model);
        json.WriteEndObject();
    }

    private void WriteProgrammes(PlanModel model)
    {
        json.WriteStartArray("programmes");
        foreach (var programme in model.Funding)
        {
            BeginItem("programme", programme.Programme);
            foreach (var year in programme.Years)
            {
                _line
                    .BeginItem()
                    .Add("year", year.Year)
                    .Add("cost", year.Cost)
                    .Add("funded", year.Funded)
                    .Add("unfunded", year.Unfunded)
                    .End();
            }
            EndItem();
        }
        json.WriteEndArray();
    }

    private void WriteSources(string name, DeclarationKind kind, PlanModel model)
    {
        json.WriteStartArray(name);
        foreach (var source in model.Commitments)
        {
            if (source.Source.DeclarationKind != kind)
            {
                continue;
            }
            BeginItem(kind.Keyword(), source.Source);
            foreach (var year in source.Years)
            {
                _line
                    .BeginItem()
                    .Add("year", year.Year)
                    .Add("held", year.Held)
                    .Add("drawn", year.Drawn)
                    .Add("left", year.Left)
                    .End();
            }
            EndItem();
        }
        json.WriteEndArray();
    }

    private void WriteGap(GapBridge gap)
    {
        json.WriteStartObject("gap");
        json.WriteString("solutionsFrom", gap.SolutionsAreStated ? "gap" : "programmes");
        json.WriteStartArray("years");
        foreach (var year in gap.Years)
        {
            var line = _line
                .BeginItem()
                .Add("year", year.Year)
                .Add("doNothing", year.DoNothing)
                .Add("solutions", year.Solutions)
                .Add("investment", year.Investment)
                .Add("stf", year.Stf)
                .Add("remaining", year.Remaining);
            if (year.Residual is { } residual)
            {
                line.Add("residual", residual).Add("unaccounted", year.Unaccounted);
            }
            line.End();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void WriteCouncils(PlanModel model, Register register)
    {
        json.WriteStartArray("councils");
        foreach (var council in model.Councils)
        {
            json.WriteStartObject();
            WriteNames("council", council.Council);
            json.WriteBoolean("upperTier", council.Council.IsUpperTierCouncil);
            if (council.Share is { } share)
            {
                json.WriteNumber("share", share.Value);
            }
            if (council.Position is { } position)
            {
                json.WriteString("position", position.Word());
            }
            json.WriteString("development", Part(council.Development));
            json.WriteString("implementation", Part(council.Implementation));
            json.WriteEndObject();
        }
        WriteMissingCouncils(model, register);
        json.WriteEndArray();
    }

    private void WriteMissingCouncils(PlanModel model, Register register)
    {
        var councils = MissingCouncil.CouncilsOf(model.Plan!, register);
        foreach (var (council, _) in MissingCouncil.Among(councils, model.Partners))
        {
            json.WriteStartObject();
            json.WriteText("title", council.Name);
            json.WriteText("code", council.Code);
            json.WriteBoolean("missing", true);
            json.WriteBoolean("upperTier", true);
            json.WriteNumber("share", new Percent(council.Share * 100m).Value);
            json.WriteString("development", Part(CouncilPart.None));
            json.WriteString("implementation", Part(CouncilPart.None));
            json.WriteEndObject();
        }
    }

    private void WriteSharedWork(PlanModel model)
    {
        var strengths = new Dictionary<PartnerPair, RelationshipStrength?>();
        foreach (var relationship in model.Relationships)
        {
            strengths.TryAdd(PartnerPair.Of(relationship), relationship.Strength);
        }
        json.WriteStartArray("sharedWork");
        foreach (var shared in SharedWork.In(model, []).Pairs)
        {
            json.WriteStartObject();
            json.WriteText("nhs", shared.Nhs);
            json.WriteText("council", shared.Council);
            json.WriteNumber("count", shared.Count);
            json.WriteStartArray("programmes");
            foreach (var programme in shared.Next.Prepend(shared.First))
            {
                json.WriteStringValue(programme.Name);
            }
            json.WriteEndArray();
            if (
                strengths.GetValueOrDefault(PartnerPair.Of(shared.Nhs, shared.Council)) is
                { } strength
            )
            {
                json.WriteString("strength", strength.Word());
            }
            json.WriteEndObject();
            spill();
        }
        json.WriteEndArray();
    }

    private void WriteNames(string name, Declaration declaration)
    {
        json.WriteText(name, declaration.Name);
        if (declaration.Title.Length > 0)
        {
            json.WriteText("title", declaration.Title);
        }
    }

    private void BeginItem(string name, Declaration declaration)
    {
        json.WriteStartObject();
        WriteNames(name, declaration);
        json.WriteStartArray("years");
    }

    private void EndItem()
    {
        json.WriteEndArray();
        json.WriteEndObject();
        spill();
    }

    private static string Part(CouncilPart part) =>
        part switch
        {
            CouncilPart.Councillors => "councillors",
            CouncilPart.Officers => "officers",
            _ => "none",
        };
}
