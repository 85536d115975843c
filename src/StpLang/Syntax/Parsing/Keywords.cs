using StpLang.Grammar;

namespace StpLang.Syntax.Parsing;

/// <summary>The words of the language and the shape of the header each of them begins.</summary>
internal static class Keywords
{
    private static readonly KeywordShape[] Shapes = MakeShapes();
    private static readonly Keyword[][] ByLength = MakeLengths();

    /// <summary>The words that begin a declaration.</summary>
    public static IEnumerable<string> Declarations =>
        Shapes[(int)Keyword.Include..((int)Keyword.Accepts + 1)].Select(s => s.Text);

    public static Keyword Find(ReadOnlySpan<char> text)
    {
        if (text.Length < ByLength.Length)
        {
            foreach (var keyword in ByLength[text.Length])
            {
                if (text.SequenceEqual(Shapes[(int)keyword].Text))
                {
                    return keyword;
                }
            }
        }

        return Keyword.None;
    }

    public static ref readonly KeywordShape ShapeOf(Keyword keyword) => ref Shapes[(int)keyword];

    private static KeywordShape[] MakeShapes()
    {
        var shapes = new KeywordShape[(int)Keyword.Of + 1];
        void Add(
            bool top,
            string text,
            Keyword keyword,
            int token,
            SyntaxKind kind,
            int names,
            bool title,
            HeaderEnd end
        ) => shapes[(int)keyword] = new KeywordShape(text, token, kind, top, names, title, end);

        void Top(
            string text,
            Keyword keyword,
            int token,
            SyntaxKind kind,
            int names,
            bool title,
            HeaderEnd end = HeaderEnd.Block
        ) => Add(true, text, keyword, token, kind, names, title, end);

        void Nested(
            string text,
            Keyword keyword,
            int token,
            SyntaxKind kind,
            int names,
            bool title,
            HeaderEnd end = HeaderEnd.Block
        ) => Add(false, text, keyword, token, kind, names, title, end);

        Top(
            "include",
            Keyword.Include,
            StpLexer.INCLUDE,
            SyntaxKind.Include,
            0,
            true,
            HeaderEnd.Nothing
        );
        Top("let", Keyword.Let, StpLexer.LET, SyntaxKind.Let, 1, false, HeaderEnd.Equals);
        Top("plan", Keyword.Plan, StpLexer.PLAN, SyntaxKind.Plan, 1, true);
        Top("partner", Keyword.Partner, StpLexer.PARTNER, SyntaxKind.Partner, 1, true);
        Top("budget", Keyword.Budget, StpLexer.BUDGET, SyntaxKind.Budget, 1, true);
        Top("pool", Keyword.Pool, StpLexer.POOL, SyntaxKind.Pool, 1, true);
        Top("gap", Keyword.Gap, StpLexer.GAP, SyntaxKind.Gap, 0, false);
        Top("programme", Keyword.Programme, StpLexer.PROGRAMME, SyntaxKind.Programme, 1, true);
        Top("governance", Keyword.Governance, StpLexer.GOVERNANCE, SyntaxKind.Governance, 0, false);
        Top(
            "relationship",
            Keyword.Relationship,
            StpLexer.RELATIONSHIP,
            SyntaxKind.Relationship,
            2,
            false
        );
        Top("engagement", Keyword.Engagement, StpLexer.ENGAGEMENT, SyntaxKind.Engagement, 1, true);
        Top("risk", Keyword.Risk, StpLexer.RISK, SyntaxKind.Risk, 1, true);
        Nested("covers", Keyword.Covers, StpLexer.COVERS, SyntaxKind.Covers, 1, false);
        Nested("member", Keyword.Member, StpLexer.MEMBER, SyntaxKind.Member, 0, true);
        Nested(
            "contribution",
            Keyword.Contribution,
            StpLexer.CONTRIBUTION,
            SyntaxKind.Contribution,
            1,
            false,
            HeaderEnd.Colon
        );
        Nested("from", Keyword.From, StpLexer.FROM, SyntaxKind.From, 1, false, HeaderEnd.Colon);
        Nested("cohort", Keyword.Cohort, StpLexer.COHORT, SyntaxKind.Cohort, 0, false);
        Nested("evidence", Keyword.Evidence, StpLexer.EVIDENCE, SyntaxKind.Evidence, 0, true);
        Nested("outcome", Keyword.Outcome, StpLexer.OUTCOME, SyntaxKind.Outcome, 1, true);
        Nested("milestone", Keyword.Milestone, StpLexer.MILESTONE, SyntaxKind.Milestone, 0, true);
        Nested("board", Keyword.Board, StpLexer.BOARD, SyntaxKind.Board, 1, true);
        Nested("decision", Keyword.Decision, StpLexer.DECISION, SyntaxKind.Decision, 1, true);
        Nested(
            "delegation",
            Keyword.Delegation,
            StpLexer.DELEGATION,
            SyntaxKind.Delegation,
            0,
            false
        );
        Nested("interest", Keyword.Interest, StpLexer.INTEREST, SyntaxKind.Interest, 1, false);
        Nested("involves", Keyword.Involves, StpLexer.INVOLVES, SyntaxKind.Involves, 1, false);
        Nested(
            "development",
            Keyword.Development,
            StpLexer.DEVELOPMENT,
            SyntaxKind.Development,
            0,
            false
        );
        Nested(
            "implementation",
            Keyword.Implementation,
            StpLexer.IMPLEMENTATION,
            SyntaxKind.Implementation,
            0,
            false
        );
        Nested("accepts", Keyword.Accepts, StpLexer.ACCEPTS, SyntaxKind.Accepts, 1, false);
        // No declarations, but words with a part of their own.
        shapes[(int)Keyword.With] = default(KeywordShape) with
        {
            Text = "with",
            Token = StpLexer.WITH,
        };
        shapes[(int)Keyword.Of] = default(KeywordShape) with { Text = "of", Token = StpLexer.OF };
        return shapes;
    }

    private static Keyword[][] MakeLengths()
    {
        var longest = 0;
        for (var keyword = Keyword.Include; keyword <= Keyword.Of; keyword++)
        {
            longest = Math.Max(longest, ShapeOf(keyword).Text.Length);
        }

        var lengths = new Keyword[longest + 1][];
        for (var length = 0; length <= longest; length++)
        {
            var found = new Keyword[Shapes.Length];
            var count = 0;
            for (var keyword = Keyword.Include; keyword <= Keyword.Of; keyword++)
            {
                if (ShapeOf(keyword).Text.Length == length)
                {
                    found[count++] = keyword;
                }
            }

            lengths[length] = found[..count];
        }

        return lengths;
    }
}
