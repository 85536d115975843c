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
            "required": ["first", "last"]
          },
          {{Series("moneyByYear", "Money", "amount", "money")}},
          {{Series("percentByYear", "Percentages", "percent", "percent")}},
          {{Series("numberByYear", "Numbers", "number", "number")}},
          "place": {
            "description": "Line of a file, counted from 1",
            "type": "object",
            "properties": {
              "file": { "$ref": "#/$defs/file" },
              "line": { "type": "integer", "minimum": 1 }
            },
            "required": ["file", "line"]
          },
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
              "totals": {
                "description": "What programmes and sources come to in each year, in order",
                "type": "array",
                "items": { "$ref": "#/$defs/yearTotals" }
              },
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
                "description": "The part of each council among the partners, in the order of the plan; then each upper-tier council that is missing among them, the largest share first, where a register lists those of the footprint",
                "type": "array",
                "items": { "$ref": "#/$defs/councilInvolvement" }
              },
              "sharedWork": {
                "description": "Each NHS body and council that share a programme, in the order of the first of them, a thousand pairs at most",
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "nhs": { "description": "Name of the NHS body", "$ref": "#/$defs/name" },
                    "council": { "description": "Name of the council", "$ref": "#/$defs/name" },
                    "count": { "description": "How many programmes they share", "type": "integer", "minimum": 1 },
                    "programmes": {
                      "description": "The programmes in the order of the plan, the first eleven",
                      "type": "array",
                      "items": { "$ref": "#/$defs/name" }
                    },
                    "strength": { "description": "How well they work together; absent where the plan does not say", "type": "string" }
                  },
                  "required": ["nhs", "council", "count", "programmes"]
                }
              }
            },
            "required": ["totals", "programmes", "budgets", "pools", "councils"]
          },
          "yearTotals": {
            "description": "What all programmes cost and are given in a year, and what their sources hold, by kind",
            "type": "object",
            "properties": {
              "year": { "$ref": "#/$defs/year" },
              "cost": { "description": "What all programmes cost", "$ref": "#/$defs/money" },
              "funded": { "description": "What their sources give them", "$ref": "#/$defs/money" },
              "unfunded": { "description": "Parts of costs that no source pays for", "$ref": "#/$defs/money" },
              "sources": {
                "description": "The budgets of each kind together, then all pools together; what a pool holds is drawn on budgets",
                "type": "array",
                "items": {
                  "type": "object",
                  "properties": {
                    "kind": { "description": "Kind of the budgets; pool for pools", "type": "string" },
                    "held": { "description": "The money there is", "$ref": "#/$defs/money" },
                    "drawn": { "description": "What programmes draw and pools receive", "$ref": "#/$defs/money" },
                    "left": { "description": "held - drawn", "$ref": "#/$defs/money" }
                  },
                  "required": ["kind", "held", "drawn", "left"]
                }
              }
            },
            "required": ["year", "cost", "funded", "unfunded", "sources"]
          },
          "programmeFunding": {
            "description": "Cost of a programme and what its sources give it",
            "type": "object",
            "properties": {
              "programme": { "description": "Name of the programme", "$ref": "#/$defs/name" },
              "title": { "description": "Its title, where it has one", "$ref": "#/$defs/text" },
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
                  "required": ["year", "cost", "funded", "unfunded"]
                }
              }
            },
            "required": ["programme", "years"]
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
            "required": ["year", "held", "drawn", "left"]
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
                  "dependentRequired": { "residual": ["unaccounted"], "unaccounted": ["residual"] }
                }
              }
            },
            "required": ["solutionsFrom", "years"]
          },
          "councilInvolvement": {
            "description": "The part a council takes, from all that the governance says of it; or an upper-tier council of the footprint that is no partner",
            "type": "object",
            "properties": {
              "council": { "description": "Name of the partner; absent where it is none", "$ref": "#/$defs/name" },
              "title": { "description": "Its title; of a missing one, its name in the register", "$ref": "#/$defs/text" },
              "code": { "description": "Its ONS code in the register; only of a missing one", "$ref": "#/$defs/text" },
              "missing": { "description": "Whether it is missing among the partners; absent where it is one", "const": true },
              "upperTier": { "description": "Whether it answers for social care and public health: a county, unitary or metropolitan council or London borough", "type": "boolean" },
              "share": { "description": "Share of the footprint in its area, as the plan states it; of a missing one, as the register says", "$ref": "#/$defs/percent" },
              "position": { "description": "What it says about the plan", "$ref": "#/$defs/involves/properties/position" },
              "development": { "description": "While the plan is written", "$ref": "#/$defs/councilPart" },
              "implementation": { "description": "While it is carried out", "$ref": "#/$defs/councilPart" }
            },
            "required": ["upperTier", "development", "implementation"],
            "oneOf": [{ "required": ["council"] }, { "required": ["title", "code", "missing", "share"] }]
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
            "description": "Something the compiler or a rule found. A plan that does not compile is not built, so that the compiler's own errors are not among them",
            "type": "object",
            "properties": {
              "id": { "description": "Number of the rule", "type": "string", "pattern": "^STP[0-9]{4}$" },
              "name": { "description": "Name of the rule", "type": "string", "pattern": "^[a-z][a-z0-9_]*$" },
              "severity": {
                "oneOf": [
                  { "const": "error", "description": "The plan does not stand" },
                  { "const": "warning", "description": "Worth changing" },
                  { "const": "note", "description": "Worth knowing" }
                ]
              },
              "category": { "description": "Group of the rule", "type": "string", "pattern": "^[a-z][a-z0-9_]*$" },
              "basis": { "description": "Whose words, law or practice the rule rests on", "$ref": "#/$defs/text" },
              "page": { "description": "Path of the rule's page in the documentation of StpLang, which stp explain shows too", "type": "string", "pattern": "^docs/rules/STP[0-9]{4}[.]md$" },
              "message": { "description": "What is wrong, in words", "$ref": "#/$defs/text" },
              "fingerprint": { "description": "Made of what the finding means: the rule, its subject and the figures and names it speaks of. Equal where the finding is the same, wherever it stands now", "type": "string", "pattern": "^[0-9a-f]{32}$" },
              "subject": {
                "description": "What it is about; null where that is no declaration",
                "oneOf": [
                  { "type": "null" },
                  {
                    "type": "object",
                    "properties": {
                      "declaration": { "description": "The declaration with those around it, the outermost first: programme falls_prevention / from grant", "$ref": "#/$defs/text" },
                      "property": { "description": "The property; absent where it is about the declaration", "$ref": "#/$defs/text" }
                    },
                    "required": ["declaration"]
                  }
                ]
              },
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
                  "required": ["message", "file", "range"]
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
                      "ofPlan": { "description": "Whether it is the plan's, for findings anywhere in it", "type": "boolean" },
                      "until": { "description": "Last day of the acceptance; absent where it holds for good", "$ref": "#/$defs/date" },
                      "file": { "$ref": "#/$defs/file" },
                      "range": { "$ref": "#/$defs/range" }
                    },
                    "required": ["because", "ofPlan", "file", "range"]
                  }
                ]
              }
            },
            "required": ["id", "name", "severity", "category", "basis", "page", "message", "fingerprint", "subject", "file", "range", "related", "acceptance"]
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
            "required": ["start", "end"]
          },
          "position": {
            "description": "Place in a file, counted from 1; columns count UTF-16 code units",
            "type": "object",
            "properties": {
              "line": { "type": "integer", "minimum": 1 },
              "column": { "type": "integer", "minimum": 1 }
            },
            "required": ["line", "column"]
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
                  "place": { "description": "Where it is written", "$ref": "#/$defs/place" },
                  "text": { "description": "What it was made of, where it is not written as it is: up to 200 characters in one line", "$ref": "#/$defs/text" },
                  "year": { "$ref": "#/$defs/year" },
                  "{{member}}": { "$ref": "#/$defs/{{definition}}" }
                },
                "required": ["year", "{{member}}"]
              }
            }
            """;

    private static string Commitment(string member, string description) =>
        $$"""
            {
              "type": "object",
              "properties": {
                "{{member}}": { "description": "{{description}}", "$ref": "#/$defs/name" },
                "title": { "description": "Its title, where it has one", "$ref": "#/$defs/text" },
                "years": {
                  "description": "The years in which it holds something or something is drawn, in order",
                  "type": "array",
                  "items": { "$ref": "#/$defs/commitmentYear" }
                }
              },
              "required": ["{{member}}", "years"]
            }
            """;
}
