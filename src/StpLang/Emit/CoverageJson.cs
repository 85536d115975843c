using System.Text.Json;
using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Emit;

/// <summary>Writes what the compiler works out from a plan.</summary>
/// <param name="json">Where to write.</param>
/// <param name="spill">Called between items, to pass on what has been written.</param>
internal sealed class CoverageJson(Utf8JsonWriter json, Action spill)
{
    private readonly JsonLine _line = new(json);

    /// <summary>Writes the member <c>coverage</c>.</summary>
    public void Write(PlanModel model)
    {
        json.WriteStartObject("coverage");
        WriteProgrammes(model);
        WriteSources("budgets", DeclarationKind.Budget, model);
        WriteSources("pools", DeclarationKind.Pool, model);
        if (model.GapBridge is { } gap)
        {
            WriteGap(gap);
        }
        WriteCouncils(model);
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

    private void WriteCouncils(PlanModel model)
    {
        json.WriteStartArray("councils");
        foreach (var council in model.Councils)
        {
            json.WriteStartObject();
            json.WriteText("council", council.Council.Name);
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
        json.WriteEndArray();
    }

    private void BeginItem(string name, Declaration declaration)
    {
        json.WriteStartObject();
        json.WriteText(name, declaration.Name);
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
