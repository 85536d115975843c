namespace StpLang.Tests.Syntax;

/// <summary>Every text has a tree that holds all of it, and findings that say all that is wrong with it.</summary>
public class AnyTextTests
{
    [Fact]
    public void Random_texts()
    {
        for (var seed = 0; seed < Scale.Of(200_000); seed++)
        {
            AssertSound(new RandomText(seed).Next(), $"seed {seed}");
        }
    }

    [Fact]
    public void Examples_cut_off_anywhere()
    {
        var random = new Random(1);
        foreach (var text in Examples.All)
        {
            for (var i = 0; i < Scale.Of(500); i++)
            {
                var end = random.Next(text.Length + 1);
                AssertSound(text[..end], $"cut at {end}");
            }
        }
    }

    // Every sequence of a few tokens: what the parser makes of a token depends on little more.
    [Fact]
    public void All_short_sequences_of_tokens()
    {
        string[] tokens =
        [
            .. "a budget let include gap from relationship with of member { } [ ] ( ) : , . .. = - £1m 1 \"t\" ~".Split(
                ' '
            ),
            "\nbudget b {",
            "\nkind:",
        ];
        string[] contexts =
        [
            "",
            "budget b {",
            "budget b { cost: ",
            "budget b { cost: {",
            "budget b { cost: { 1: ",
            "budget b { with: [",
            "budget b { cost: total(",
            "budget b { cost: a[",
            "let a = ",
            "budget b { gap { cost: ( [",
        ];
        var depth = Scale.IsFull ? 3 : 2;
        foreach (var context in contexts)
        {
            foreach (var sequence in Sequences(tokens, depth))
            {
                var text = context + sequence;
                AssertSound(text, text);
            }
        }
    }

    [Theory]
    [MemberData(nameof(Examples.Valid), MemberType = typeof(Examples))]
    public void Valid_examples_have_no_findings(string path)
    {
        var tree = SyntaxTree.Parse(File.ReadAllText(Repository.PathOf(path)), path);
        Assert.Empty(tree.GetDiagnostics());
        Assert.All(
            tree.Root.DescendantTokens(),
            token => Assert.False(token.IsMissing || token.IsSkipped)
        );
    }

    private static IEnumerable<string> Sequences(string[] tokens, int length) =>
        length == 0
            ? [""]
            : Sequences(tokens, length - 1).SelectMany(s => tokens.Select(t => s + " " + t));

    private static void AssertSound(string text, string origin)
    {
        SyntaxTree tree;
        try
        {
            tree = SyntaxTree.Parse(text);
            tree.GetDiagnostics();
        }
        catch (Exception failure)
        {
            throw new InvalidOperationException($"{origin}\n--- text ---\n{text}", failure);
        }

        TreeAssert.IsSound(tree, text, origin);
    }
}
