namespace StpLang.Emit;

/// <summary>The parts of the schema that do not come from the vocabulary.</summary>
internal static class SchemaText
{
    public const string Document =
        "What stp build writes for one plan. What the author did not state is absent, unless it has a default, which is "
        + "written out; null stands only for a finding that nobody accepted. Lists of the document itself are always there, "
        + "lists within declarations where something is in them. Declarations stand in the order of the plan's files.";

    /// <summary>The second part of a financial year follows its first: all pairs of two digits, 00/01 to 99/00.</summary>
    private static readonly string YearPattern =
        $"^(19|20|21)({string.Join('|', Enumerable.Range(0, 100).Select(y => $"{y:00}/{(y + 1) % 100:00}"))})$";

    public static readonly string Types = $$"""
        {
          "text": {
            "type": "string"
          },
          "name": {
            "description": "Name of a declaration; of a nested one, the names of the two joined by a dot",
            "type": "string",
            "minLength": 1
          },
          "number": {
            "description": "Number, exact: read it as a decimal",
            "type": "number"
          },
          "money": {
            "description": "Amount of money in pounds, exact: read it as a decimal. 2400000 is £2.4m",
            "type": "number"
          },
          "moneyIfKnown": {
            "description": "Amount of money in pounds, or null where the plan does not say",
            "anyOf": [{ "$ref": "#/$defs/money" }, { "type": "null" }]
          },
          "percent": {
            "description": "Percentage as written, exact: 88 is 88%",
            "type": "number"
          },
          "date": {
            "description": "Day, as year, month and day of ISO 8601: 2016-10-21",
            "type": "string",
            "format": "date",
            "pattern": "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"
          },
          "year": {
            "description": "Financial year, from 1 April to 31 March: 2018/19 begins on 2018-04-01 and ends on 2019-03-31",
            "type": "string",
            "pattern": "{{YearPattern}}"
          },
          "years": {
            "description": "Consecutive financial years, both ends included",
            "type": "object",
            "properties": {
              "first": { "$ref": "#/$defs/year" },
              "last": { "$ref": "#/$defs/year" }
            },
            "required": ["first", "last"],
            "additionalProperties": false
          },
          {{Series("moneyByYear", "Money", "amount", "money")}},
          {{Series("percentByYear", "Percentages", "percent", "percent")}},
          {{Series("numberByYear", "Numbers", "number", "number")}},
          "identifier": {
            "description": "Identifier of what a code names. For a code of the NHS Organisation Data Service it is that of org-id.guide: GB-NHS-06W. A code of the Office for National Statistics (GSS) names an area, and org-id.guide has no list of them: it is the address of the area at the ONS. Absent where the code has the shape of neither",
            "type": "string",
            "pattern": "{{Identifier.Pattern.Replace("\\", "\\\\")}}"
          }
        }
        """;

    public static readonly string Coverage = $$"""
        {
          "coverage": {
            "description": "What the compiler works out from the plan. Years without money are absent",
            "type": "object",
            "properties": {
              "programmes": {
                "description": "Funding of each programme, in the order of the plan",
                "type": "array",
                "items": { "$ref": "#/$defs/programmeFunding" }
              },
              "budgets": {
                "description": "What each budget holds and what is drawn on it, in the order of the plan",
                "type": "array",
                "items": {{Commitment("budget", "Name of the budget")}}
              },
              "pools": {
                "description": "What each pool receives and what is drawn on it, in the order of the plan",
                "type": "array",
                "items": {{Commitment("pool", "Name of the pool")}}
              },
              "gap": { "$ref": "#/$defs/gapBridge" },
              "councils": {
                "description": "The part of each council among the partners, in the order of the plan",
                "type": "array",
                "items": { "$ref": "#/$defs/councilInvolvement" }
              }
            },
            "required": ["programmes", "budgets", "pools", "councils"],
            "additionalProperties": false
          },
          "programmeFunding": {
            "description": "Cost of a programme and what its sources give it",
            "type": "object",
            "properties": {
              "programme": { "description": "Name of the programme", "$ref": "#/$defs/name" },
              "years": {
                "description": "The years in which it costs or receives something, in order",
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "year": { "$ref": "#/$defs/year" },
                    "cost": { "description": "What it costs", "$ref": "#/$defs/money" },
                    "funded": { "description": "What all its sources give it", "$ref": "#/$defs/money" },
                    "unfunded": { "description": "Part of the cost that no source pays for; 0 where they give as much or more", "$ref": "#/$defs/money" }
                  },
                  "required": ["year", "cost", "funded", "unfunded"],
                  "additionalProperties": false
                }
              }
            },
            "required": ["programme", "years"],
            "additionalProperties": false
          },
          "commitmentYear": {
            "description": "One year of a budget or pool",
            "type": "object",
            "properties": {
              "year": { "$ref": "#/$defs/year" },
              "held": { "description": "The money there is: the amount of a budget, the contributions to a pool", "$ref": "#/$defs/money" },
              "drawn": { "description": "What programmes draw and pools receive", "$ref": "#/$defs/money" },
              "left": { "description": "held - drawn; negative where more is drawn than there is", "$ref": "#/$defs/money" }
            },
            "required": ["year", "held", "drawn", "left"],
            "additionalProperties": false
          },
          "gapBridge": {
            "description": "How the finance gap is closed, for the years in which the gap states any figure; what it does not state counts as 0",
            "type": "object",
            "properties": {
              "solutionsFrom": {
                "oneOf": [
                  { "const": "gap", "description": "The gap states its solutions" },
                  { "const": "programmes", "description": "They are the savings of all programmes; where the gap is cumulative, those of all years so far" }
                ]
              },
              "years": {
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "year": { "$ref": "#/$defs/year" },
                    "doNothing": { "description": "Gap if nothing is done; null where the plan does not say", "$ref": "#/$defs/moneyIfKnown" },
                    "solutions": { "description": "What the plan saves", "$ref": "#/$defs/money" },
                    "investment": { "description": "What the solutions cost", "$ref": "#/$defs/money" },
                    "stf": { "description": "What the Sustainability and Transformation Fund gives", "$ref": "#/$defs/money" },
                    "remaining": { "description": "doNothing - solutions + investment - stf; null where doNothing is", "$ref": "#/$defs/moneyIfKnown" },
                    "residual": { "description": "Gap that stays open, as the plan states it; absent where it does not", "$ref": "#/$defs/money" },
                    "unaccounted": { "description": "remaining - residual; null where remaining is, absent where there is no residual", "$ref": "#/$defs/moneyIfKnown" }
                  },
                  "required": ["year", "doNothing", "solutions", "investment", "stf", "remaining"],
                  "dependentRequired": { "residual": ["unaccounted"], "unaccounted": ["residual"] },
                  "additionalProperties": false
                }
              }
            },
            "required": ["solutionsFrom", "years"],
            "additionalProperties": false
          },
          "councilInvolvement": {
            "description": "The part a council takes, from all that the governance says of it",
            "type": "object",
            "properties": {
              "council": { "description": "Name of the partner", "$ref": "#/$defs/name" },
              "upperTier": { "description": "Whether it answers for social care and public health: a county, unitary or metropolitan council or London borough", "type": "boolean" },
              "share": { "description": "Share of the footprint in its area, as the plan states it", "$ref": "#/$defs/percent" },
              "position": { "description": "What it says about the plan", "$ref": "#/$defs/involves/properties/position" },
              "development": { "description": "While the plan is written", "$ref": "#/$defs/councilPart" },
              "implementation": { "description": "While it is carried out", "$ref": "#/$defs/councilPart" }
            },
            "required": ["council", "upperTier", "development", "implementation"],
            "additionalProperties": false
          },
          "councilPart": {
            "oneOf": [
              { "const": "none", "description": "None that the plan speaks of" },
              { "const": "officers", "description": "It takes part, but the plan does not say that councillors do" },
              { "const": "councillors", "description": "Elected councillors take part" }
            ]
          }
        }
        """;

    public const string Findings = """
        {
          "finding": {
            "description": "Something the compiler or a rule found. With an error that is not accepted nothing is built, so there are warnings, notes and what was accepted",
            "type": "object",
            "properties": {
              "id": { "description": "Number of the rule", "type": "string", "pattern": "^STP[0-9]{4}$" },
              "name": { "description": "Name of the rule", "type": "string", "pattern": "^[a-z][a-z0-9_]*$" },
              "severity": {
                "oneOf": [
                  { "const": "error", "description": "The plan does not stand; only where it was accepted" },
                  { "const": "warning", "description": "Worth changing" },
                  { "const": "note", "description": "Worth knowing" }
                ]
              },
              "message": { "description": "What is wrong, in words", "$ref": "#/$defs/text" },
              "help": { "description": "What to do about it, where the message does not say", "$ref": "#/$defs/text" },
              "file": { "$ref": "#/$defs/file" },
              "range": { "$ref": "#/$defs/range" },
              "related": {
                "description": "Other places that have to do with it",
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "message": { "description": "What is there", "$ref": "#/$defs/text" },
                    "file": { "$ref": "#/$defs/file" },
                    "range": { "$ref": "#/$defs/range" }
                  },
                  "required": ["message", "file", "range"],
                  "additionalProperties": false
                }
              },
              "acceptance": {
                "description": "Why the author lives with it; null where nobody accepted it",
                "oneOf": [
                  { "type": "null" },
                  {
                    "type": "object",
                    "properties": {
                      "because": { "description": "Reason, for reviewers", "$ref": "#/$defs/text" },
                      "until": { "description": "Last day of the acceptance; absent where it holds for good", "$ref": "#/$defs/date" },
                      "file": { "$ref": "#/$defs/file" },
                      "range": { "$ref": "#/$defs/range" }
                    },
                    "required": ["because", "file", "range"],
                    "additionalProperties": false
                  }
                ]
              }
            },
            "required": ["id", "name", "severity", "message", "file", "range", "related", "acceptance"],
            "additionalProperties": false
          },
          "file": {
            "description": "File, relative to the folder of the plan, with / between folders",
            "type": "string"
          },
          "range": {
            "description": "Stretch of a file",
            "type": "object",
            "properties": {
              "start": { "description": "Where it begins", "$ref": "#/$defs/position" },
              "end": { "description": "The first place after it", "$ref": "#/$defs/position" }
            },
            "required": ["start", "end"],
            "additionalProperties": false
          },
          "position": {
            "description": "Place in a file, counted from 1; columns count UTF-16 code units",
            "type": "object",
            "properties": {
              "line": { "type": "integer", "minimum": 1 },
              "column": { "type": "integer", "minimum": 1 }
            },
            "required": ["line", "column"],
            "additionalProperties": false
          }
        }
        """;

    private static string Series(string name, string figures, string member, string definition) =>
        $$"""
            "{{name}}": {
              "description": "{{figures}} by financial year, in the order of the years, each at most once; a year that is absent has nothing",
              "type": "array",
              "items": {
                "type": "object",
                "properties": {
                  "year": { "$ref": "#/$defs/year" },
                  "{{member}}": { "$ref": "#/$defs/{{definition}}" }
                },
                "required": ["year", "{{member}}"],
                "additionalProperties": false
              }
            }
            """;

    private static string Commitment(string member, string description) =>
        $$"""
            {
              "type": "object",
              "properties": {
                "{{member}}": { "description": "{{description}}", "$ref": "#/$defs/name" },
                "years": {
                  "description": "The years in which it holds something or something is drawn, in order",
                  "type": "array",
                  "items": { "$ref": "#/$defs/commitmentYear" }
                }
              },
              "required": ["{{member}}", "years"],
              "additionalProperties": false
            }
            """;
}
