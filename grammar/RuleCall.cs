using Antlr4.Runtime;
using Antlr4.Runtime.Tree;

namespace StpLang.Grammar;

/// <summary>
/// Stands where ANTLR's rule context would. The green tree is built while the parser runs, so a call of a rule
/// has nothing to remember and ANTLR's own tree is never made: the generated code passes null for it.
/// </summary>
public abstract class RuleCall
{
    /// <summary>Refused: the generated code was not rid of its contexts, see <c>Regenerate.targets</c>.</summary>
    protected RuleCall(ParserRuleContext? parent, int invokingState) =>
        throw new NotSupportedException("The generated parser makes contexts.");

    /// <summary>The number of the rule, one of the <c>RULE_</c> constants of the parser.</summary>
    public virtual int RuleIndex => -1;

#pragma warning disable IDE1006, CA1822 // Named and shaped as the generated code calls it.
    /// <summary>Never set: no decision of the grammar can fail.</summary>
    public RecognitionException? exception
    {
        set { }
    }
#pragma warning restore IDE1006, CA1822

    /// <summary>Refused: there is no tree to read from.</summary>
    protected static ITerminalNode GetToken(int type, int index) =>
        throw new NotSupportedException();

    /// <inheritdoc cref="GetToken"/>
    protected static ITerminalNode[] GetTokens(int type) => throw new NotSupportedException();

    /// <inheritdoc cref="GetToken"/>
    protected static T GetRuleContext<T>(int index) => throw new NotSupportedException();

    /// <inheritdoc cref="GetToken"/>
    protected static T[] GetRuleContexts<T>() => throw new NotSupportedException();
}
