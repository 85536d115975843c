using System.Diagnostics;
using Antlr4.Runtime;

namespace StpLang.Grammar;

/// <summary>
/// The base of the generated parser: turns its run into events, so that a tree of any shape can be built from it.
/// </summary>
/// <remarks>
/// The members hidden here are those the generated code calls. They are bound at compile time, which makes the hot
/// path plain calls and keeps ANTLR's token objects, contexts and error recovery out of it. A decision that needs
/// more than one token of look-ahead would not compile: there is nothing here to look further with.
/// </remarks>
public abstract class EventParser : Parser
{
    /// <summary>Makes a parser; the arguments are ANTLR's and are not used.</summary>
    protected EventParser(ITokenStream input, TextWriter output, TextWriter errorOutput)
        : base(input, output, errorOutput) { }

    /// <summary>The type of the token under the parser.</summary>
    protected int Current { get; set; }

    /// <summary>A rule begins.</summary>
    protected abstract void OnEnter(int rule);

    /// <summary>The rule entered last ends.</summary>
    protected abstract void OnExit();

    /// <summary>The token under the parser is taken; sets <see cref="Current"/> to the next one's type.</summary>
    protected abstract void OnTake();

    /// <summary>The grammar needs a token of this type and another stands here.</summary>
    protected abstract void OnMismatch(int type);

#pragma warning disable IDE1006 // Named and shaped as the generated code calls them.
    /// <summary>What the generated code asks for the next token's type.</summary>
    protected new LookAhead TokenStream => new(this);

    /// <summary>What the generated code recovers with; there is nothing to do, whatever stands where it chooses has an alternative.</summary>
    protected new Recovery ErrorHandler => default;

    /// <summary>No context is kept.</summary>
    protected new ParserRuleContext? Context => null;

    /// <summary>The generated parser's state; only ANTLR's error recovery reads it.</summary>
    protected new int State
    {
        get => 0;
        set { }
    }

    /// <inheritdoc cref="OnEnter"/>
    protected void EnterRule(RuleCall? call, int state, int rule) => OnEnter(rule);

    /// <summary>The alternative taken is of no interest.</summary>
    protected void EnterOuterAlt(RuleCall? call, int alternative) { }

    /// <inheritdoc cref="OnExit"/>
    protected new void ExitRule() => OnExit();

    /// <summary>Takes a token of a type, or reports that it is missing.</summary>
    protected new void Match(int type)
    {
        if (Current == type)
        {
            OnTake();
        }
        else
        {
            OnMismatch(type);
        }
    }

    /// <summary>Takes a token the generated code has already tested.</summary>
    public new void Consume() => OnTake();
#pragma warning restore IDE1006

    /// <summary>One token of look-ahead.</summary>
    protected readonly struct LookAhead(EventParser parser)
    {
        /// <summary>The type of the token under the parser.</summary>
        public int LA(int distance) => parser.Current;
    }

    /// <summary>Where the generated code asks for recovery.</summary>
    protected readonly struct Recovery
    {
        /// <summary>Nothing to do.</summary>
        public void Sync(Parser parser) { }

        /// <summary>Nothing to do.</summary>
        public void ReportMatch(Parser parser) { }

        /// <summary>Not reached: a set of tokens stands only where one of them has been seen.</summary>
        public int RecoverInline(Parser parser) => throw Unreachable(parser);

        /// <summary>Not reached: every choice of the grammar has an alternative for what is shown there.</summary>
        public void ReportError(Parser parser, RecognitionException failure) =>
            throw Unreachable(parser);

        /// <summary>Nothing to do.</summary>
        public void Recover(Parser parser, RecognitionException failure) { }

        private static UnreachableException Unreachable(Parser parser) =>
            new(
                $"No alternative of the grammar takes a token of type {((EventParser)parser).Current}."
            );
    }
}
