using StpLang.Grammar;

namespace StpLang.Syntax.Parsing;

/// <summary>The words of the language and the shape of the header each of them begins.</summary>
internal static class Keywords
{
    private static readonly KeywordShape[] s_shapes = MakeShapes();

    private static readonly Dictionary<string, Keyword>.AlternateLookup<
        ReadOnlySpan<char>
    > s_byText = MakeTexts().GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words that begin a declaration.</summary>
    public static IEnumerable<string> Declarations =>
        s_shapes.Where(s => s.Text is not null).Select(s => s.Text);

    public static Keyword Find(ReadOnlySpan<char> text) =>
        char.IsAsciiLetterLower(text[0]) && s_byText.TryGetValue(text, out var keyword)
            ? keyword
            : Keyword.None;

    public static ref readonly KeywordShape ShapeOf(Keyword keyword) => ref s_shapes[(int)keyword];

    private static KeywordShape[] MakeShapes()
    {
        var shapes = new KeywordShape[(int)Keyword.Of + 1];
        void Add(
            Keyword keyword,
            int token,
            SyntaxKind kind,
            bool top,
            int names,
            bool title,
            HeaderEnd end
        ) =>
            shapes[(int)keyword] = new KeywordShape(
                keyword.ToString().ToLowerInvariant(),
                token,
                kind,
                top,
                names,
                title,
                end
            );

        Add(
            Keyword.Include,
            StpLexer.INCLUDE,
            SyntaxKind.Include,
            true,
            0,
            true,
            HeaderEnd.Nothing
        );
        Add(Keyword.Let, StpLexer.LET, SyntaxKind.Let, true, 1, false, HeaderEnd.Equals);
        Add(Keyword.Plan, StpLexer.PLAN, SyntaxKind.Plan, true, 1, true, HeaderEnd.Block);
        Add(Keyword.Partner, StpLexer.PARTNER, SyntaxKind.Partner, true, 1, true, HeaderEnd.Block);
        Add(Keyword.Budget, StpLexer.BUDGET, SyntaxKind.Budget, true, 1, true, HeaderEnd.Block);
        Add(Keyword.Pool, StpLexer.POOL, SyntaxKind.Pool, true, 1, true, HeaderEnd.Block);
        Add(Keyword.Gap, StpLexer.GAP, SyntaxKind.Gap, true, 0, false, HeaderEnd.Block);
        Add(
            Keyword.Programme,
            StpLexer.PROGRAMME,
            SyntaxKind.Programme,
            true,
            1,
            true,
            HeaderEnd.Block
        );
        Add(
            Keyword.Governance,
            StpLexer.GOVERNANCE,
            SyntaxKind.Governance,
            true,
            0,
            false,
            HeaderEnd.Block
        );
        Add(
            Keyword.Relationship,
            StpLexer.RELATIONSHIP,
            SyntaxKind.Relationship,
            true,
            2,
            false,
            HeaderEnd.Block
        );
        Add(
            Keyword.Engagement,
            StpLexer.ENGAGEMENT,
            SyntaxKind.Engagement,
            true,
            1,
            true,
            HeaderEnd.Block
        );
        Add(Keyword.Risk, StpLexer.RISK, SyntaxKind.Risk, true, 1, true, HeaderEnd.Block);
        Add(Keyword.Covers, StpLexer.COVERS, SyntaxKind.Covers, false, 1, false, HeaderEnd.Block);
        Add(Keyword.Member, StpLexer.MEMBER, SyntaxKind.Member, false, 0, true, HeaderEnd.Block);
        Add(
            Keyword.Contribution,
            StpLexer.CONTRIBUTION,
            SyntaxKind.Contribution,
            false,
            1,
            false,
            HeaderEnd.Colon
        );
        Add(Keyword.From, StpLexer.FROM, SyntaxKind.From, false, 1, false, HeaderEnd.Colon);
        Add(Keyword.Cohort, StpLexer.COHORT, SyntaxKind.Cohort, false, 0, false, HeaderEnd.Block);
        Add(
            Keyword.Evidence,
            StpLexer.EVIDENCE,
            SyntaxKind.Evidence,
            false,
            0,
            true,
            HeaderEnd.Block
        );
        Add(Keyword.Outcome, StpLexer.OUTCOME, SyntaxKind.Outcome, false, 1, true, HeaderEnd.Block);
        Add(
            Keyword.Milestone,
            StpLexer.MILESTONE,
            SyntaxKind.Milestone,
            false,
            0,
            true,
            HeaderEnd.Block
        );
        Add(Keyword.Board, StpLexer.BOARD, SyntaxKind.Board, false, 1, true, HeaderEnd.Block);
        Add(
            Keyword.Decision,
            StpLexer.DECISION,
            SyntaxKind.Decision,
            false,
            1,
            true,
            HeaderEnd.Block
        );
        Add(
            Keyword.Delegation,
            StpLexer.DELEGATION,
            SyntaxKind.Delegation,
            false,
            0,
            false,
            HeaderEnd.Block
        );
        Add(
            Keyword.Interest,
            StpLexer.INTEREST,
            SyntaxKind.Interest,
            false,
            1,
            false,
            HeaderEnd.Block
        );
        Add(
            Keyword.Involves,
            StpLexer.INVOLVES,
            SyntaxKind.Involves,
            false,
            1,
            false,
            HeaderEnd.Block
        );
        Add(
            Keyword.Development,
            StpLexer.DEVELOPMENT,
            SyntaxKind.Development,
            false,
            0,
            false,
            HeaderEnd.Block
        );
        Add(
            Keyword.Implementation,
            StpLexer.IMPLEMENTATION,
            SyntaxKind.Implementation,
            false,
            0,
            false,
            HeaderEnd.Block
        );
        Add(
            Keyword.Accepts,
            StpLexer.ACCEPTS,
            SyntaxKind.Accepts,
            false,
            1,
            false,
            HeaderEnd.Block
        );
        return shapes;
    }

    private static Dictionary<string, Keyword> MakeTexts()
    {
        var texts = new Dictionary<string, Keyword>(32)
        {
            ["with"] = Keyword.With,
            ["of"] = Keyword.Of,
        };
        for (var keyword = Keyword.Include; keyword <= Keyword.Accepts; keyword++)
        {
            texts.Add(s_shapes[(int)keyword].Text, keyword);
        }

        return texts;
    }
}
