using Antlr4.Runtime;
using StpLang.Syntax.Green;
using StpLang.Vocabulary;
using static StpLang.Grammar.StpParser;

namespace StpLang.Syntax.Parsing;

/// <summary>Whether a token has a place where the parser stands, in the rule entered last or one around it.</summary>
internal static class Places
{
    /// <summary>
    /// Whether some rule has one: the nearest that takes any number of things, or one that waits to be closed by it.
    /// What has none is stray.
    /// </summary>
    public static bool Has(in TreeBuilder tree, in TokenClassifier token, int type)
    {
        if (EndsAny(token, type))
        {
            return true;
        }

        var isClosing = TokenSets.Closing.Has(type);
        for (var distance = 0; ; distance++)
        {
            switch (tree.RuleAround(distance))
            {
                case RULE_file or RULE_block:
                    return TokenSets.Members.Has(type);
                case RULE_list or RULE_index when type == CLOSE_BRACKET:
                case RULE_group or RULE_call when type == CLOSE_PAREN:
                    return true;
                case RULE_series:
                case RULE_list when !isClosing:
                    return type == COMMA || BeginsEntry(tree, token, type);
                case RULE_call when !isClosing:
                    return type == COMMA && distance > 0;
                case RULE_group or RULE_index when !isClosing:
                    return false;
                case var rule when distance == 0 && TokenSets.Declarations.Has(rule):
                    return HasInHeader(tree, token, type);
            }
        }
    }

    /// <summary>Whether a token ends whatever is open: blocks, values and headers.</summary>
    public static bool EndsAny(in TokenClassifier token, int type) =>
        type is CLOSE_BRACE or TokenConstants.EOF or END || token.BeginsMember;

    /// <summary>Whether a token begins an entry of the list or series that the parser is in.</summary>
    public static bool BeginsEntry(in TreeBuilder tree, in TokenClassifier token, int type) =>
        TokenSets.Values.Has(type)
        || token.IsName
        || type == MINUS
        || (type == COLON && IsKeyDue(tree));

    // The keyword, names with what joins them, a title, and what the header ends with.
    private static bool HasInHeader(in TreeBuilder tree, in TokenClassifier token, int type)
    {
        var definition = Keywords.DefinitionOf(((GreenToken)tree.Children[0]).Keyword)!;
        var (names, body) = (definition.Header.Names.Length, definition.Body);
        var present = tree.SoundCount;
        var areNamesDue = present < 2 * names;
        return type switch
        {
            OPEN_BRACE => true,
            COLON => body == DeclarationBody.Value,
            EQUALS => body == DeclarationBody.Definition,
            TEXT when definition.Header.Title != TitlePresence.None => true,
            _ when areNamesDue => present % 2 == 1 ? token.IsName : token.IsWith,
            _ when body is DeclarationBody.Value or DeclarationBody.Definition => token.IsName
                || TokenSets.BareValues.Has(type),
            _ => body == DeclarationBody.Nothing && type != COMMA && TokenSets.Members.Has(type),
        };
    }

    // A colon where an entry may begin lacks its key, unless it is one too many behind an entry that has one.
    private static bool IsKeyDue(in TreeBuilder tree)
    {
        if (tree.Rule != RULE_series)
        {
            return false;
        }

        return tree.LastSound is not GreenBranch { Kind: SyntaxKind.SeriesEntry } entry
            || entry.ChildAt(1) is GreenToken { IsMissing: true };
    }
}
