using System.Diagnostics;
using StpLang.Configuration;

namespace StpLang.Tests.Configuration;

/// <summary>
/// Which files a section is about: the cases of EditorConfig's own tests for cores, written as data, and what its specification 0.17.2
/// says beyond them.
/// </summary>
public class GlobTests
{
    [Theory]
    // One star.
    [InlineData("a*e.c", "ace.c ae.c abcde.c", "a/e.c")]
    [InlineData("Bar/*", "Bar/foo.txt Bar/.editorconfig", "Bar/foo/a.txt foo.txt")]
    [InlineData("*", "ace.c a/e.c .editorconfig", "")]
    [InlineData("*.stp", "plan.stp north/plan.stp a/b/c.stp .stp", "plan.stp.bak plan.STP stp")]
    // Two.
    [InlineData("a**z.c", "a/z.c amnz.c am/nz.c a/mnz.c amn/z.c a/mn/z.c", "b/z.c")]
    [InlineData("b/**z.c", "b/z.c b/mnz.c b/mn/z.c", "bmnz.c bm/nz.c bmn/z.c")]
    [InlineData("c**/z.c", "c/z.c cmn/z.c c/mn/z.c", "cmnz.c cm/nz.c c/mnz.c")]
    [InlineData("d/**/z.c", "d/z.c d/mn/z.c d/m/n/z.c", "dmnz.c dm/nz.c d/mnz.c dmn/z.c")]
    [InlineData("d/**/**/z.c", "d/z.c d/mn/z.c", "d/mnz.c")]
    [InlineData("**/z.c", "z.c a/z.c a/b/z.c", "az.c")]
    [InlineData("{a/**/z,b}.c", "a/z.c a/n/z.c b.c", "az.c n/b.c")]
    // Any one character.
    [InlineData("som?.c", "some.c n/som!.c som😀.c", "som.c something.c som/.c")]
    [InlineData("?", "中 😀 a", "ab")]
    // Sets.
    [InlineData("[ab].a", "a.a b.a", "c.a ab.a")]
    [InlineData("[!ab].b", "c.b", "a.b b.b .b /.b")]
    [InlineData("[d-g].c", "d.c f.c g.c", "h.c -.c")]
    [InlineData("[!d-g].d", "h.d", "f.d")]
    [InlineData("[abd-g].e", "a.e e.e", "c.e")]
    [InlineData("[-ab].f", "-.f a.f", "c.f")]
    [InlineData("[ab-].f", "-.f a.f", "c.f")]
    [InlineData("[\\]ab].g", "].g a.g b.g", "c.g \\.g")]
    [InlineData("[ab]].g", "b].g", "b.g")]
    [InlineData("[!\\]ab].g", "c.g", "].g a.g")]
    [InlineData("[!ab]].g", "c].g", "a].g c.g")]
    [InlineData("ab[e/]cd.i", "ab[e/]cd.i", "ab/cd.i abecd.i")]
    [InlineData("ab[/c", "ab[/c", "abc")]
    [InlineData("[]", "[]", "a")]
    [InlineData("[!]", "!", "a")]
    [InlineData("[ab*c{1..2}]", "a b * c { 1 . 2 }", "d ab")]
    // Choices.
    [InlineData("*.{py,js,html}", "test.py test.js test.html", "test.pyc test")]
    [InlineData("{single}.b", "{single}.b", ".b single.b")]
    [InlineData("{}.c", "{}.c", ".c")]
    [InlineData("a{b,c,}.d", "a.d ab.d ac.d", "a,.d")]
    [InlineData("a{,b,,c,}.e", "a.e ab.e ac.e", "a,.e")]
    [InlineData("{.f", "{.f", ".f")]
    [InlineData(
        "{word,{also},this}.g",
        "word.g {also}.g this.g",
        "word,this}.g {also,this}.g also.g"
    )]
    [InlineData("{{a,b},c}.k", "a.k b.k c.k", "{{a,b},c}.k {a,b}.k")]
    [InlineData("{a,{b,c}}.l", "a.l b.l c.l", "{a,{b,c}}.l {b,c}.l")]
    [InlineData("{},b}.h", "{},b}.h", "b.h {}.h")]
    [InlineData("{{,b,c{d}.i", "{{,b,c{d}.i", "{.i b.i c{d.i .i")]
    [InlineData("{a\\,b,cd}.txt", "a,b.txt cd.txt", "a.txt b.txt")]
    [InlineData("{e,\\},f}.txt", "e.txt }.txt f.txt", "\\.txt")]
    [InlineData("{g,\\\\,i}.txt", "g.txt \\.txt i.txt", ".txt")]
    [InlineData(
        "{some,a{*c,b}[ef]}.j",
        "some.j abe.j abf.j ace.j acf.j abce.j abcf.j",
        "abg.j acg.j abcg.j ae.j .j"
    )]
    [InlineData("{[,],b}.m", ",.m b.m", "[.m ].m")]
    [InlineData("{a*}.m", "{a}.m {ab}.m", "a.m")]
    // Numbers.
    [InlineData("{3..120}", "3 15 60 120 n/60", "1 5a 121 060 03 -3 3..120 {3..120}")]
    [InlineData("{-3..3}", "-3 0 3", "-4 4 -0x --3")]
    [InlineData("p{1..20}.stp", "p1.stp p10.stp p20.stp", "p0.stp p21.stp p.stp p100.stp")]
    [InlineData("p{1..20}0", "p10 p100 p200", "p0 p1 p210")]
    [InlineData("{3..1}", "{3..1}", "1 2 3")]
    [InlineData("{1..1}", "{1..1}", "1")]
    [InlineData("{aardvark..antelope}", "{aardvark..antelope}", "a aardvark agreement antelope")]
    [InlineData("{1..99999999999999999999}", "{1..99999999999999999999}", "5")]
    [InlineData("{1..9}", "9", "999999999999999999999999999999")]
    // Folders.
    [InlineData("path/separator", "path/separator", "nested/path/separator")]
    [InlineData("/top/of/path", "top/of/path", "not/top/of/path")]
    [InlineData("/plan.stp", "plan.stp", "north/plan.stp")]
    [InlineData("windows\\separator", "windowsseparator", "windows/separator windows\\separator")]
    [InlineData("windows\\\\separator2", "windows\\separator2", "windows/separator2")]
    [InlineData("north/", "", "north north/plan.stp")]
    [InlineData("{north,south}/*.stp", "north/a.stp south/b.stp", "a.stp east/a.stp x/north/a.stp")]
    // Signs that mean nothing here.
    [InlineData("test\\;.c", "test;.c", "test.c")]
    [InlineData("test\\#.c", "test#.c", "test.c")]
    [InlineData("中文.txt", "中文.txt", "中.txt")]
    [InlineData("(a|b)+.$", "(a|b)+.$", "a.")]
    [InlineData("a\\", "a\\", "a")]
    [InlineData("", "", "a")]
    public void A_name_matches(string pattern, string matching, string other)
    {
        var glob = Glob.Parse(pattern);
        Assert.All(Paths(matching), path => Assert.True(glob.Matches(path), path));
        Assert.All(Paths(other), path => Assert.False(glob.Matches(path), path));
    }

    [Fact]
    public void Blanks_are_characters()
    {
        Assert.True(Glob.Parse(" test 7 ").Matches(" test 7 "));
        Assert.False(Glob.Parse(" test 7 ").Matches("test 7"));
        Assert.True(Glob.Parse("*.{pl, txt}").Matches("a. txt"));
        Assert.False(Glob.Parse("*.{pl, txt}").Matches("a.txt"));
    }

    [Theory]
    [InlineData("*", true)]
    [InlineData("*.stp", true)]
    [InlineData("plan.stp", true)]
    [InlineData("north/**", true)]
    [InlineData("*.{cs,stp}", true)]
    [InlineData("*.s?[!x]", true)]
    [InlineData("{plan.stp,x}", true)]
    [InlineData("plan{1..3}.stp", true)]
    [InlineData("*.cs", false)]
    [InlineData("plan.stpx", false)]
    [InlineData("*.{json,yml}", false)]
    [InlineData("{*.stp}", false)]
    [InlineData("Makefile", false)]
    [InlineData("north/", false)]
    public void Some_names_can_be_of_plans(string pattern, bool can) =>
        Assert.Equal(can, Glob.Parse(pattern).CanEndIn(".stp"));

    [Fact]
    public void No_name_takes_long()
    {
        var started = Stopwatch.GetTimestamp();
        var path = string.Concat(Enumerable.Repeat("aaaa/aaaaaaaaaaaaaaa", 20));
        string[] patterns =
        [
            string.Concat(Enumerable.Repeat("*a", 512)) + "b",
            string.Concat(Enumerable.Repeat("**", 512)) + "b",
            string.Concat(Enumerable.Repeat("{a,aa,}", 146)) + "b",
            string.Concat(Enumerable.Repeat("{a,", 256)) + new string('}', 256),
            new string('{', 1024),
            new string('[', 1024),
            string.Concat(Enumerable.Repeat("{,", 512)),
            string.Concat(Enumerable.Repeat("/**", 340)) + "/b",
            string.Concat(Enumerable.Repeat("{1..999999}", 93)) + "b",
        ];
        foreach (var pattern in patterns)
        {
            Assert.False(Glob.Parse(pattern).Matches(path));
            Assert.False(Glob.Parse(pattern).Matches(new string('1', 400)));
        }

        Assert.InRange(Stopwatch.GetElapsedTime(started).TotalSeconds, 0, 5);
    }

    private static string[] Paths(string list) =>
        list.Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
