using System.Text;
using StpLang.Files;
using StpLang.Registers;
using StpLang.Vocabulary;

namespace StpLang.Tests.Registers;

public class RegisterReaderTests
{
    private const string UpperTier = "stp17cd,upper_tier_cd,upper_tier_nm,kind,share_of_stp\n";
    private const string Norfolk = "E54000022,E10000020,Norfolk,county,0.8805\n";

    private const string Partners =
        "snapshot,ods_stp_code,partner_kind,partner_name,ods_code_as_published\n";

    [Theory]
    [InlineData("E54000022")]
    [InlineData("QMM")]
    public void A_footprint_is_found_by_each_of_its_codes(string code) =>
        Assert.Equal("Norfolk and Waveney", Register.BuiltIn.FindFootprint(code)!.Name);

    [Theory]
    [InlineData("E54000001", "E54000046")]
    [InlineData("E54000002", "E54000047")]
    [InlineData("E54000003", "E54000045")]
    [InlineData("E54000004", "E54000048")]
    public void A_code_of_2016_leads_to_the_one_that_took_its_place(string former, string code) =>
        Assert.Equal(code, Register.BuiltIn.FindFootprint(former)!.Code);

    [Fact]
    public void Without_a_file_no_body_is_known()
    {
        var footprint = Register.BuiltIn.FindFootprint("QMM")!;
        Assert.False(Register.BuiltIn.IsGiven);
        Assert.Equal(44, Register.BuiltIn.Footprints.Count());
        Assert.Empty(Register.BuiltIn.CouncilsOf(footprint));
        Assert.Empty(Register.BuiltIn.DatesOf(BodyKind.Ccg));
        Assert.Null(Register.BuiltIn.FindBody(BodyKind.Ccg, "06W"));
    }

    [Fact]
    public void A_list_is_known_by_its_columns_in_any_order_with_others_between()
    {
        var register = Read(
            "share_of_stp,kind,note,upper_tier_nm,upper_tier_cd,stp17cd\n"
                + "0.25,city_of_london,,City of London,E09000001,E54000029\n"
        );
        Assert.Equal(
            [new CouncilShare("E09000001", "City of London", PartnerKind.LondonBorough, 0.25m)],
            register.CouncilsOf(register.FindFootprint("E54000029")!)
        );
    }

    [Fact]
    public void Capitals_in_a_header_mean_nothing()
    {
        var register = Read(UpperTier.ToUpperInvariant() + Norfolk);
        Assert.Equal("Norfolk", register.CouncilsOf(register.FindFootprint("QMM")!).Single().Name);
    }

    [Theory]
    [InlineData(Norfolk, "r.csv(3,1)", "this row stands here twice; it is read once")]
    [InlineData(
        "E54000022,E10000020,Norfolk,county,0.12\n",
        "r.csv(3,11)",
        "`E10000020` is listed twice for `E54000022`; the row is left out"
    )]
    public void A_council_counts_once(string again, string place, string message)
    {
        var reading = RegisterReader.Read(
            new OneFile(Encoding.UTF8.GetBytes(UpperTier + Norfolk + again)),
            ["r.csv"]
        );
        var problem = Assert.Single(reading.Problems);
        Assert.Equal($"{place}: warning STP1033 bad_register_row: {message}", problem.ToString());
        var council = Assert.Single(
            reading.Register.CouncilsOf(reading.Register.FindFootprint("QMM")!)
        );
        Assert.Equal(0.8805m, council.Share);
    }

    [Fact]
    public void A_column_that_is_read_stands_once()
    {
        var reading = RegisterReader.Read(
            new OneFile(
                Encoding.UTF8.GetBytes(
                    UpperTier.Replace("kind", "note,kind,note,Kind")
                        + "E54000022,E10000020,Norfolk,x,county,y,unitary,0.5\n"
                )
            ),
            ["r.csv"]
        );
        Assert.Equal(
            "r.csv(1,52): warning STP1033 bad_register_row: the column `Kind` stands here twice; the first is read",
            Assert.Single(reading.Problems).ToString()
        );
    }

    [Theory]
    [InlineData("\uFEFF")]
    [InlineData("\n\r\n")]
    [InlineData("sep=,\n")]
    [InlineData("\uFEFFSEP=,\r\n\n")]
    public void What_stands_before_the_header_does_not_matter(string before)
    {
        var bytes = Encoding.UTF8.GetBytes(before + UpperTier + Norfolk);
        var reading = RegisterReader.Read(new OneFile(bytes), ["a.csv"]);
        Assert.Empty(reading.Problems);
        Assert.NotNull(reading.Register.FindBody(BodyKind.UpperTierCouncil, "E10000020"));
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Quotes_keep_commas_quotes_and_line_breaks_together(string lineBreak)
    {
        var register = Read(
            $"{UpperTier}E54000006,E06000010,\"Kingston \"\"Hull\"\",\n City of\" , unitary ,\"0.5\"\n\n{Norfolk}".Replace(
                "\n",
                lineBreak,
                StringComparison.Ordinal
            )
        );
        Assert.Equal(
            $"Kingston \"Hull\",{lineBreak} City of",
            register.FindBody(BodyKind.UpperTierCouncil, "E06000010")!.Name
        );
        Assert.NotNull(register.FindBody(BodyKind.UpperTierCouncil, "E10000020"));
    }

    [Fact]
    public void Files_add_up_and_the_later_one_is_believed()
    {
        var files = new MemorySourceFiles(
            new Dictionary<string, string>
            {
                ["2017.csv"] =
                    UpperTier
                    + "E54000041,E06000028,Bournemouth,unitary,0.25\n"
                    + "E54000041,E10000009,Dorset,county,0.55\n"
                    + Norfolk,
                ["2019.csv"] =
                    UpperTier + "E54000041,E06000058,\"Bournemouth and Poole\",unitary,0.45\n",
                ["ccgs.csv"] = "ccg17cdh,ccg17nm,stp17cd\n06W,NHS Norwich CCG,E54000022\n",
                ["footprints.csv"] =
                    "stp17cd,stp17nm,stp16cd,ods_stp_code\nE54000041,Dorset renamed,E54000041,QVV\n",
            }
        );
        var (register, problems) = RegisterReader.Read(
            files,
            ["2017.csv", "2019.csv", "ccgs.csv", "footprints.csv", "2017.csv"]
        );
        Assert.Empty(problems);
        Assert.True(register.IsGiven);
        Assert.Equal(44, register.Footprints.Count());
        Assert.Equal("Dorset renamed", register.FindFootprint("QVV")!.Name);
        Assert.Equal(["E06000058"], CouncilsOf(register, "E54000041"));
        Assert.Equal(["E10000020"], CouncilsOf(register, "E54000022"));
        Assert.NotNull(register.FindBody(BodyKind.UpperTierCouncil, "E06000028"));
        Assert.Equal("06W", register.FindBody(BodyKind.Ccg, new BodyName("norwich"))!.Code);
        Assert.Equal([new DateOnly(2017, 4, 1)], register.DatesOf(BodyKind.Ccg));
        Assert.Empty(register.DatesOf(BodyKind.Trust));
    }

    [Fact]
    public void A_list_that_had_ended_by_a_month_is_of_no_day()
    {
        var register = Read(
            Partners
                + "pre-2018-06,QVP,ccg,Northumberland CCG,00L\n"
                + "2019-04,QMM,nhs_trust,Community trust,RY3\n"
                + "2019-04,QMM,other,Wymondham Medical Partnership,CQC: 1-199715979\n"
        );
        Assert.NotNull(register.FindBody(BodyKind.Ccg, "00L"));
        Assert.Empty(register.DatesOf(BodyKind.Ccg));
        Assert.Equal([new DateOnly(2019, 4, 1)], register.DatesOf(BodyKind.Trust));
    }

    [Theory]
    [InlineData("E54000022,E10000020,Norfolk,county")]
    [InlineData("E54000022,E10000020,Norfolk,county,0.5,")]
    [InlineData("E5400002,E10000020,Norfolk,county,0.5")]
    [InlineData("E54000022,E07000143,Breckland,county,0.5")]
    [InlineData("E54000022,,Norfolk,county,0.5")]
    [InlineData("E54000022,E10000020,,county,0.5")]
    [InlineData("E54000022,E10000020,Norfolk,shire,0.5")]
    [InlineData("E54000022,E10000020,Norfolk,county,half")]
    [InlineData("E54000022,E10000020,Norfolk,county,1e-1")]
    [InlineData("E54000022,E10000020,Norfolk,county,1.0001")]
    [InlineData("E54000022,E10000020,Norfolk,county,-0.1")]
    [InlineData("E54000022,E10000020,Norfolk,county,")]
    [InlineData("E54000022,E10000020,\"Nor\"folk,county,0.5")]
    public void A_bad_row_is_told_with_its_line_and_left_out(string row)
    {
        var (register, problems) = RegisterReader.Read(
            Files($"{UpperTier}{row}\n{Norfolk}"),
            ["a.csv"]
        );
        var problem = Assert.Single(problems);
        Assert.Equal("STP1033", problem.Descriptor.Id);
        Assert.StartsWith("a.csv(2,", problem.ToString(), StringComparison.Ordinal);
        Assert.Equal(["E10000020"], CouncilsOf(register, "E54000022"));
    }

    [Theory]
    [InlineData("April 2019,QMM,ccg,Norwich,06W")]
    [InlineData("2019-13,QMM,ccg,Norwich,06W")]
    [InlineData("2019-04,MMM,ccg,Norwich,06W")]
    [InlineData("2019-04,QMM,gp,Norwich,06W")]
    [InlineData("2019-04,QMM,ccg,Norwich,RY3")]
    [InlineData("2019-04,QMM,nhs_trust,Norwich,06W")]
    [InlineData("2019-04,QMM,local_authority,* a footnote,")]
    public void A_bad_partner_is_told_and_left_out(string row)
    {
        var (register, problems) = RegisterReader.Read(Files(Partners + row), ["a.csv"]);
        Assert.Equal("STP1033", Assert.Single(problems).Descriptor.Id);
        Assert.Null(register.FindBody(BodyKind.Ccg, "06W"));
    }

    [Fact]
    public void Problems_read_well() =>
        Baseline.Equal(
            "tests/StpLang.Tests/Registers/problems.txt",
            string.Concat(
                RegisterReader
                    .Read(
                        new MemorySourceFiles(
                            new Dictionary<string, string>
                            {
                                ["councils.csv"] =
                                    UpperTier
                                    + "E54000022,E10000020,Norfolk,county\n"
                                    + "E5400002,E10000020,Norfolk,county,0.5\n"
                                    + "E54000022,E07000143,Breckland,county,0.5\n"
                                    + "E54000022,E10000020,,county,0.5\n"
                                    + "E54000022,E10000020,Norfolk,shire,0.5\n"
                                    + "E54000022,E10000020,Norfolk,county,half\n"
                                    + "E54000022,E10000020,Norfolk,county,12\n"
                                    + "E54000022,E10000020,\"Nor\"folk,county,0.5\n"
                                    + "E54000022,E10000020,\"Norfolk,county,0.5\n"
                                    + Norfolk,
                                ["partners.csv"] =
                                    Partners
                                    + "April 2019,QMM,ccg,Norwich,06W\n"
                                    + "2019-04,QMM,local_authority,* a footnote,\n",
                                ["empty.csv"] = "\n",
                                ["own.csv"] = "footprint,council\nNorfolk and Waveney,Norfolk\n",
                                ["nearly.csv"] = "stp17cd,upper_tier_cd,upper_tier_nm,kind,share\n",
                                ["semicolons.csv"] = UpperTier.Replace(',', ';'),
                                ["quote.csv"] = "\"stp17cd\n",
                                ["hidden.csv"] =
                                    UpperTier
                                    + "E54000022,E10000020,Nor\u200Bfo\u202Elk,county,0.5\n",
                            }
                        ),
                        [
                            "councils.csv",
                            "partners.csv",
                            "empty.csv",
                            "own.csv",
                            "nearly.csv",
                            "semicolons.csv",
                            "quote.csv",
                            "hidden.csv",
                            "none.csv",
                        ]
                    )
                    .Problems.Select(problem =>
                        $"{problem}\n" + (problem.Help is { } help ? $"  help: {help}\n" : "")
                    )
            )
        );

    [Fact]
    public void A_file_that_is_not_UTF_8_is_no_register()
    {
        var reading = RegisterReader.Read(new OneFile([0x73, 0xA3, 0x0A]), ["a.csv"]);
        var problem = Assert.Single(reading.Problems);
        Assert.Equal("STP1034", problem.Descriptor.Id);
        Assert.Contains("not UTF-8 at byte 2", problem.Message, StringComparison.Ordinal);
        Assert.False(reading.Register.IsGiven);
    }

    [Fact]
    public void Of_many_bad_rows_the_first_are_named_and_the_rest_counted()
    {
        var text = UpperTier + string.Concat(Enumerable.Repeat("x\n", 1_000)) + Norfolk;
        var (register, problems) = RegisterReader.Read(Files(text), ["a.csv"]);
        Assert.Equal(51, problems.Length);
        Assert.StartsWith("1,000 rows", problems[^1].Message, StringComparison.Ordinal);
        Assert.Equal(["E10000020"], CouncilsOf(register, "E54000022"));
    }

    // Each would take minutes if a character were looked at more than a few times.
    [Theory]
    [InlineData("\"")]
    [InlineData("\"\"")]
    [InlineData("\"a\n")]
    [InlineData("\"\"a\n")]
    [InlineData(",")]
    [InlineData("\r")]
    [InlineData("a\"\"b\"\n,")]
    [InlineData("E54000022,E10000020,Norfolk,county,0.5\n")]
    public void A_hostile_file_is_read_in_linear_time(string piece)
    {
        var text = UpperTier + string.Concat(Enumerable.Repeat(piece, 1_000_000 / piece.Length));
        var reading = RegisterReader.Read(Files(text), ["a.csv"]);
        Assert.True(reading.Problems.Length <= 51);
        Assert.All(
            reading.Problems,
            problem => Assert.True(problem.Message.Length < 300, problem.Message)
        );
    }

    [Theory]
    [InlineData("NHS Norwich CCG", "Norwich CCG")]
    [InlineData("Bristol, City of", "Bristol City Council")]
    [InlineData("St. Helens", "St Helens Council")]
    [InlineData(
        "The Queen Elizabeth Hospital, King's Lynn, NHS Foundation Trust",
        "Queen Elizabeth Hospital King’s Lynn NHS FT"
    )]
    public void Names_are_the_same_by_the_words_that_tell(string one, string other) =>
        Assert.Equal(new BodyName(one), new BodyName(other));

    [Theory]
    [InlineData("North Norfolk CCG", "South Norfolk CCG")]
    [InlineData("Norfolk", "Norwich")]
    [InlineData("The Trust", "The Council")]
    public void Names_are_others_where_a_telling_word_is(string one, string other) =>
        Assert.NotEqual(new BodyName(one), new BodyName(other));

    private static Register Read(string text)
    {
        var (register, problems) = RegisterReader.Read(Files(text), ["a.csv"]);
        Assert.Empty(problems);
        return register;
    }

    private static IEnumerable<string> CouncilsOf(Register register, string footprint) =>
        register.CouncilsOf(register.FindFootprint(footprint)!).Select(council => council.Code);

    private static MemorySourceFiles Files(string text) =>
        new(new Dictionary<string, string> { ["a.csv"] = text });

    private sealed class OneFile(byte[] bytes) : SourceFiles
    {
        public override bool TryRead(
            string path,
            [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out SourceFile? file,
            [System.Diagnostics.CodeAnalysis.NotNullWhen(false)] out string? failure
        )
        {
            file = SourceFile.Of(path, bytes);
            failure = null;
            return true;
        }
    }
}
