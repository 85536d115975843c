using System.Collections.Immutable;
using System.Globalization;
using StpLang.Vocabulary;

namespace StpLang.Registers;

/// <summary>A list that is published as a table, known by its columns; it may have others too, in any order.</summary>
/// <param name="Title">What it lists: "footprints".</param>
/// <param name="Columns">The columns it must have.</param>
internal abstract record RegisterLayout(string Title, ImmutableArray<string> Columns)
{
    // What lists with these columns are of: the ONS codes of April 2017 (`stp17cd`, `ccg17cd`).
    private static readonly DateOnly April2017 = new(2017, 4, 1);

    /// <summary>All of them.</summary>
    public static readonly ImmutableArray<RegisterLayout> All =
    [
        new FootprintList(),
        new UpperTierList(),
        new PartnerList(),
        new CcgList(),
        new TrustList(),
    ];

    /// <summary>Adds what a row says, unless something is wrong with it.</summary>
    public abstract void Add(RegisterRow row, RegisterContents contents);

    private sealed record FootprintList()
        : RegisterLayout("footprints", ["stp17cd", "stp17nm", "stp16cd", "ods_stp_code"])
    {
        public override void Add(RegisterRow row, RegisterContents contents)
        {
            var code = row.Code("stp17cd", CodeShape.Footprint);
            var former = row.Code("stp16cd", CodeShape.Footprint);
            var footprint = new Footprint(
                code,
                row.Text("stp17nm"),
                row.Code("ods_stp_code", CodeShape.OdsFootprint)
            )
            {
                FormerCode = former == code ? null : former,
            };
            if (row.IsSound)
            {
                contents.Add(footprint);
            }
        }
    }

    private sealed record UpperTierList()
        : RegisterLayout(
            "upper-tier councils",
            ["stp17cd", "upper_tier_cd", "upper_tier_nm", "kind", "share_of_stp"]
        )
    {
        private static readonly Dictionary<string, PartnerKind> Kinds = new(StringComparer.Ordinal)
        {
            ["county"] = PartnerKind.CountyCouncil,
            ["unitary"] = PartnerKind.UnitaryCouncil,
            ["metropolitan_borough"] = PartnerKind.MetropolitanCouncil,
            ["london_borough"] = PartnerKind.LondonBorough,
            ["city_of_london"] = PartnerKind.LondonBorough,
            ["isles_of_scilly"] = PartnerKind.UnitaryCouncil,
        };

        public override void Add(RegisterRow row, RegisterContents contents)
        {
            var footprint = row.Code("stp17cd", CodeShape.Footprint);
            var council = new CouncilShare(
                row.Code("upper_tier_cd", CodeShape.UpperTierCouncil),
                row.Text("upper_tier_nm"),
                row.OneOf("kind", Kinds, default),
                row.Share("share_of_stp")
            );
            if (row.IsSound && !contents.TryAdd(footprint, council))
            {
                row.Fail("upper_tier_cd", $"`{council.Code}` is listed twice for `{footprint}`");
            }

            if (row.IsSound)
            {
                contents.Add(
                    new RegisteredBody(BodyKind.UpperTierCouncil, council.Code, council.Name)
                );
                contents.AddDate(BodyKind.UpperTierCouncil, April2017);
            }
        }
    }

    private sealed record PartnerList()
        : RegisterLayout(
            "partners of footprints",
            ["snapshot", "ods_stp_code", "partner_kind", "partner_name", "ods_code_as_published"]
        )
    {
        // The bodies whose codes are of one shape; of others the list gives codes of any sort, or none.
        private static readonly Dictionary<string, (BodyKind Kind, CodeShape Shape)?> Kinds = new(
            StringComparer.Ordinal
        )
        {
            ["ccg"] = (BodyKind.Ccg, CodeShape.Ccg),
            ["nhs_trust"] = (BodyKind.Trust, CodeShape.Trust),
            ["local_authority"] = (BodyKind.LocalAuthority, CodeShape.OdsCouncil),
            ["other"] = null,
        };

        public override void Add(RegisterRow row, RegisterContents contents)
        {
            row.Code("ods_stp_code", CodeShape.OdsFootprint);
            var date = Snapshot(row);
            if (row.OneOf("partner_kind", Kinds, null) is not var (kind, shape))
            {
                return;
            }

            var body = new RegisteredBody(
                kind,
                row.Code("ods_code_as_published", shape),
                row.Text("partner_name")
            );
            if (row.IsSound)
            {
                contents.Add(body);
                if (date is { } day && kind is BodyKind.Ccg or BodyKind.Trust)
                {
                    contents.AddDate(kind, day);
                }
            }
        }

        // A month, or `pre-` and a month for what had ended by then: of that it is not known when it began.
        private static DateOnly? Snapshot(RegisterRow row)
        {
            var text = row.Text("snapshot");
            var isBefore = text.StartsWith("pre-", StringComparison.Ordinal);
            if (
                DateOnly.TryParseExact(
                    isBefore ? text[4..] : text,
                    "yyyy-MM",
                    CultureInfo.InvariantCulture,
                    DateTimeStyles.None,
                    out var date
                )
            )
            {
                return isBefore ? null : date;
            }

            row.Fail("snapshot", "`snapshot` is not a month such as 2019-04, or pre-2018-06");
            return null;
        }
    }

    private sealed record CcgList()
        : RegisterLayout("clinical commissioning groups", ["ccg17cdh", "ccg17nm", "stp17cd"])
    {
        public override void Add(RegisterRow row, RegisterContents contents)
        {
            row.Code("stp17cd", CodeShape.Footprint);
            var body = new RegisteredBody(
                BodyKind.Ccg,
                row.Code("ccg17cdh", CodeShape.Ccg),
                row.Text("ccg17nm")
            );
            if (row.IsSound)
            {
                contents.Add(body);
                contents.AddDate(BodyKind.Ccg, April2017);
            }
        }
    }

    // It has the acute trusts, not all, so a trust that is not in it may well exist.
    private sealed record TrustList()
        : RegisterLayout("trusts", ["trust_ods_code", "trust_name", "stp17cd"])
    {
        public override void Add(RegisterRow row, RegisterContents contents)
        {
            row.Code("stp17cd", CodeShape.Footprint);
            var body = new RegisteredBody(
                BodyKind.Trust,
                row.Code("trust_ods_code", CodeShape.Trust),
                row.Text("trust_name")
            );
            if (row.IsSound)
            {
                contents.Add(body);
            }
        }
    }
}
