namespace StpLang.Grammar;

// The generated parser takes events from a base class and leaves what to do with them open.
public abstract partial class StpParser;
