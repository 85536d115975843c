using StpLang.Files;

namespace StpLang.Tests.Compilations;

public class IncludeTests
{
    private const string Partner = "partner county { kind: county_council }\n";

    [Fact]
    public void A_file_that_is_not_there() =>
        Assert.Equal(
            [
                "plan.stp(1,9): error STP1013 include_not_found: cannot read `nowhere.stp`: no such file",
            ],
            TestPlans.FindingsOf(
                TestPlans.Of(("plan.stp", "include \"nowhere.stp\"\n" + TestPlans.Plan))
            )
        );

    [Theory]
    [InlineData("../partners.stp", "it lies outside the plan's folder")]
    [InlineData("a/../../partners.stp", "it lies outside the plan's folder")]
    [InlineData(
        "/partners.stp",
        "write the path from this file's folder on, not from the top of the disk"
    )]
    [InlineData(
        "C:/partners.stp",
        "write the path from this file's folder on, not from the top of the disk"
    )]
    [InlineData("", "an include needs the path of a file")]
    [InlineData(" ", "an include needs the path of a file")]
    public void A_path_that_cannot_be(string path, string reason) =>
        Assert.Equal(
            [$"stp/plan.stp(1,9): error STP1013 include_not_found: cannot read `{path}`: {reason}"],
            TestPlans.FindingsOf(
                TestPlans.Of(
                    ("stp/plan.stp", $"include \"{path}\"\n" + TestPlans.Plan),
                    ("partners.stp", Partner)
                )
            )
        );

    [Fact]
    public void A_file_that_includes_itself() =>
        Assert.Equal(
            ["plan.stp(1,9): error STP1014 include_cycle: `plan.stp` includes itself"],
            TestPlans.FindingsOf(
                TestPlans.Of(("plan.stp", "include \"plan.stp\"\n" + TestPlans.Plan))
            )
        );

    [Theory]
    [InlineData("plan.stp")]
    [InlineData("./plan.stp")]
    [InlineData("stp/plan.stp")]
    [InlineData("stp//plan.stp")]
    public void Two_files_that_include_each_other(string root)
    {
        var folder = root[..^"plan.stp".Length].Replace("//", "/", StringComparison.Ordinal);
        var compilation = TestPlans.Of(
            (root, "include \"sub/partners.stp\"\n" + TestPlans.Plan),
            (folder + "sub/partners.stp", "include \"../plan.stp\"\n" + Partner)
        );
        Assert.Equal(
            [
                $"{folder}sub/partners.stp(1,9): error STP1014 include_cycle: `plan.stp` includes itself through `sub/partners.stp`",
            ],
            TestPlans.FindingsOf(compilation)
        );
    }

    [Fact]
    public void Three_files_that_include_each_other() =>
        Assert.Equal(
            [
                "c.stp(1,9): error STP1014 include_cycle: `a.stp` includes itself through `b.stp`, `c.stp`",
            ],
            TestPlans.FindingsOf(
                TestPlans.Of(
                    ("plan.stp", "include \"a.stp\"\n" + TestPlans.Plan),
                    ("a.stp", "include \"b.stp\""),
                    ("b.stp", "include \"c.stp\""),
                    ("c.stp", "include \"a.stp\"")
                )
            )
        );

    [Fact]
    public void A_file_that_two_others_include_is_read_once()
    {
        var compilation = TestPlans.Of(
            (
                "plan.stp",
                "include \"a.stp\"\ninclude \"b.stp\"\ninclude \"./a.stp\"\n" + TestPlans.Plan
            ),
            ("a.stp", "include \"shared/partners.stp\""),
            ("b.stp", "include \"./shared/x/../partners.stp\""),
            ("shared/partners.stp", Partner)
        );
        Assert.Empty(TestPlans.FindingsOf(compilation));
        Assert.Equal(
            ["plan.stp", "a.stp", "shared/partners.stp", "b.stp"],
            compilation.SyntaxTrees.Select(t => t.FilePath)
        );
        Assert.NotNull(compilation.Model.Find("county"));
    }

    [Fact]
    public void A_name_given_in_two_files() =>
        Assert.Equal(
            [
                "b.stp(1,9): error STP1002 duplicate_name: `county` is declared twice; the other is in `a.stp`, line 1",
            ],
            TestPlans.FindingsOf(
                TestPlans.Of(
                    ("plan.stp", "include \"a.stp\"\ninclude \"b.stp\"\n" + TestPlans.Plan),
                    ("a.stp", Partner),
                    ("b.stp", Partner)
                )
            )
        );

    [Fact]
    public void A_chain_of_five_thousand_files()
    {
        const int count = 5_000;
        var files = new List<(string, string)>
        {
            ("plan.stp", "include \"1.stp\"\n" + TestPlans.Plan),
        };
        for (var i = 1; i < count; i++)
        {
            files.Add(($"{i}.stp", $"include \"{i + 1}.stp\""));
        }

        files.Add(($"{count}.stp", "include \"plan.stp\""));
        var compilation = TestPlans.Of([.. files]);
        Assert.Equal(count + 1, compilation.SyntaxTrees.Length);
        Assert.Equal(
            [
                $"{count}.stp(1,9): error STP1014 include_cycle: `plan.stp` includes itself through `1.stp`, `2.stp`, `3.stp`, `4.stp`, `5.stp`, `6.stp`, `7.stp`, …, `{count}.stp`",
            ],
            TestPlans.FindingsOf(compilation)
        );
    }

    [Fact]
    public void A_chain_of_files_that_each_include_the_root_takes_no_longer_for_its_length()
    {
        var small = Allocated(500);
        Assert.InRange(Allocated(4_000), small, small * 12);

        static long Allocated(int count)
        {
            var files = Enumerable
                .Range(0, count)
                .Select(i =>
                    (
                        $"f{i}.stp",
                        $"include \"f0.stp\"\n"
                            + (i < count - 1 ? $"include \"f{i + 1}.stp\"\n" : "")
                    )
                )
                .ToArray();
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.NotEmpty(TestPlans.Of(files).GetDiagnostics());
            return GC.GetAllocatedBytesForCurrentThread() - before;
        }
    }

    [Fact]
    public void An_include_that_an_edit_brings()
    {
        var compilation = TestPlans.Of(
            ("plan.stp", TestPlans.Plan + "risk r { owner: county }"),
            ("partners.stp", Partner)
        );
        Assert.Single(compilation.GetDiagnostics());
        var tree = compilation.SyntaxTrees[0];
        var with = compilation.WithTree(
            tree,
            tree.WithChange(new TextChange(default, "include \"partners.stp\"\n"))
        );
        Assert.Empty(with.GetDiagnostics());
        Assert.Equal(2, with.SyntaxTrees.Length);
    }

    [Fact]
    public void Files_on_disk()
    {
        using var folder = new TemporaryFolder();
        folder.Write(
            "stp/plan.stp",
            """
            include "latin.stp"
            include "folder"
            include "inside.stp"
            include "outside.stp"
            include "linked/partners.stp"
            include "round.stp"
            include "missing/partners.stp"

            """ + TestPlans.Plan
        );
        folder.Write("stp/latin.stp", [.. "partner p { kind: ccg  ods: \""u8, 0xA3, .. "\" }"u8]);
        folder.Write("stp/folder/partners.stp", Partner);
        folder.Write("partners.stp", Partner);
        folder.Link("stp/inside.stp", "folder/partners.stp");
        folder.Link("stp/outside.stp", "../partners.stp");
        folder.Link("stp/linked", "..");
        folder.Link("stp/round.stp", "round.stp");

        var root = folder.PathOf("stp/plan.stp");
        Assert.True(Compilation.TryCreate(root, new DiskSourceFiles(), out var compilation, out _));
        const string leadsOut = "it is a link that leads out of the plan's folder";
        Assert.Equal(
            [
                "STP1013 cannot read `folder`: it is a folder, not a file",
                $"STP1013 cannot read `outside.stp`: {leadsOut}",
                $"STP1013 cannot read `linked/partners.stp`: {leadsOut}",
                "STP1013 cannot read `round.stp`: it is a link that leads to itself",
                "STP1013 cannot read `missing/partners.stp`: no such file",
                "STP0008 not UTF-8 at byte 30",
            ],
            compilation.GetDiagnostics().Select(d => $"{d.Descriptor.Id} {d.Message}")
        );
        Assert.NotNull(compilation.Model.Find("county"));
    }

    [Fact]
    public void A_root_that_cannot_be_read()
    {
        using var folder = new TemporaryFolder();
        Assert.False(
            Compilation.TryCreate(
                folder.PathOf("plan.stp"),
                new DiskSourceFiles(),
                out _,
                out var failure
            )
        );
        Assert.Equal("no such file", failure);
    }

    [Fact]
    public void A_file_that_appears_changes_and_goes()
    {
        var texts = new Dictionary<string, string>
        {
            ["plan.stp"] = "include \"partners.stp\"\ninclude \"risks.stp\"\n" + TestPlans.Plan,
            ["risks.stp"] = "risk lost { owner: county }\n",
        };
        Assert.True(
            Compilation.TryCreate(
                "plan.stp",
                new MemorySourceFiles(texts),
                out var compilation,
                out _
            )
        );
        compilation.GetDiagnostics();
        var missing = TestPlans.FindingsOf(compilation);
        Assert.Contains("cannot read `partners.stp`: no such file", missing[0]);

        Compilation With(string? text)
        {
            texts.Remove("partners.stp");
            if (text is not null)
            {
                texts.Add("partners.stp", text);
            }

            var changed = compilation.WithFilesChanged(
                new MemorySourceFiles(texts),
                ["partners.stp"]
            );
            Assert.Equal(
                TestPlans.FindingsOf(
                    TestPlans.Of([.. texts.Select(each => (each.Key, each.Value))])
                ),
                TestPlans.FindingsOf(changed)
            );

            // All else is shared.
            Assert.Same(compilation.SyntaxTrees[0], changed.SyntaxTrees[0]);
            Assert.Same(compilation.SyntaxTrees[^1], changed.SyntaxTrees[^1]);
            return changed;
        }

        compilation = With(Partner);
        Assert.Empty(TestPlans.FindingsOf(compilation));
        compilation = With(Partner + "risk new { }\n");
        Assert.NotNull(compilation.Model.Find("new"));
        compilation = With(null);
        Assert.Equal(missing, TestPlans.FindingsOf(compilation));
    }
}
