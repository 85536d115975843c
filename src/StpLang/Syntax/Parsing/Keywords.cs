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
            bool top,
            Keyword keyword,
            int token,
            SyntaxKind kind,
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

        void Top(
            Keyword keyword,
            int token,
            SyntaxKind kind,
            int names,
            bool title,
            HeaderEnd end = HeaderEnd.Block
        ) => Add(true, keyword, token, kind, names, title, end);

        void Nested(
            Keyword keyword,
            int token,
            SyntaxKind kind,
            int names,
            bool title,
            HeaderEnd end = HeaderEnd.Block
        ) => Add(false, keyword, token, kind, names, title, end);

        Top(Keyword.Include, StpLexer.INCLUDE, SyntaxKind.Include, 0, true, HeaderEnd.Nothing);
        Top(Keyword.Let, StpLexer.LET, SyntaxKind.Let, 1, false, HeaderEnd.Equals);
        Top(Keyword.Plan, StpLexer.PLAN, SyntaxKind.Plan, 1, true);
        Top(Keyword.Partner, StpLexer.PARTNER, SyntaxKind.Partner, 1, true);
        Top(Keyword.Budget, StpLexer.BUDGET, SyntaxKind.Budget, 1, true);
        Top(Keyword.Pool, StpLexer.POOL, SyntaxKind.Pool, 1, true);
        Top(Keyword.Gap, StpLexer.GAP, SyntaxKind.Gap, 0, false);
        Top(Keyword.Programme, StpLexer.PROGRAMME, SyntaxKind.Programme, 1, true);
        Top(Keyword.Governance, StpLexer.GOVERNANCE, SyntaxKind.Governance, 0, false);
        Top(Keyword.Relationship, StpLexer.RELATIONSHIP, SyntaxKind.Relationship, 2, false);
        Top(Keyword.Engagement, StpLexer.ENGAGEMENT, SyntaxKind.Engagement, 1, true);
        Top(Keyword.Risk, StpLexer.RISK, SyntaxKind.Risk, 1, true);
        Nested(Keyword.Covers, StpLexer.COVERS, SyntaxKind.Covers, 1, false);
        Nested(Keyword.Member, StpLexer.MEMBER, SyntaxKind.Member, 0, true);
        Nested(
            Keyword.Contribution,
            StpLexer.CONTRIBUTION,
            SyntaxKind.Contribution,
            1,
            false,
            HeaderEnd.Colon
        );
        Nested(Keyword.From, StpLexer.FROM, SyntaxKind.From, 1, false, HeaderEnd.Colon);
        Nested(Keyword.Cohort, StpLexer.COHORT, SyntaxKind.Cohort, 0, false);
        Nested(Keyword.Evidence, StpLexer.EVIDENCE, SyntaxKind.Evidence, 0, true);
        Nested(Keyword.Outcome, StpLexer.OUTCOME, SyntaxKind.Outcome, 1, true);
        Nested(Keyword.Milestone, StpLexer.MILESTONE, SyntaxKind.Milestone, 0, true);
        Nested(Keyword.Board, StpLexer.BOARD, SyntaxKind.Board, 1, true);
        Nested(Keyword.Decision, StpLexer.DECISION, SyntaxKind.Decision, 1, true);
        Nested(Keyword.Delegation, StpLexer.DELEGATION, SyntaxKind.Delegation, 0, false);
        Nested(Keyword.Interest, StpLexer.INTEREST, SyntaxKind.Interest, 1, false);
        Nested(Keyword.Involves, StpLexer.INVOLVES, SyntaxKind.Involves, 1, false);
        Nested(Keyword.Development, StpLexer.DEVELOPMENT, SyntaxKind.Development, 0, false);
        Nested(
            Keyword.Implementation,
            StpLexer.IMPLEMENTATION,
            SyntaxKind.Implementation,
            0,
            false
        );
        Nested(Keyword.Accepts, StpLexer.ACCEPTS, SyntaxKind.Accepts, 1, false);
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
