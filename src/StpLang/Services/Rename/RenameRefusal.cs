using StpLang.Analysis;
using StpLang.Services.Navigation;
using StpLang.Symbols;
using StpLang.Syntax;
using StpLang.Vocabulary;

namespace StpLang.Services.Rename;

/// <summary>Says why something cannot be renamed.</summary>
internal static class RenameRefusal
{
    /// <summary>Why a word is no name that can be changed.</summary>
    public static string Of(SymbolWord word) =>
        word switch
        {
            { Symbol: RuleSymbol } =>
                $"{Wording.Quote(word.Token.Text)} is a rule; only names that the plan gives can be changed.",
            { Symbol: FileSymbol } =>
                "This is the path of a file: rename the file, and the path follows.",
            { Symbol: not null } =>
                $"{Wording.Quote(word.Token.Text)} is a word of the language; only names that the plan gives can be changed.",
            { Token.Kind: SyntaxKind.Word, Info.Candidates.IsDefaultOrEmpty: false } =>
                $"Nothing is called {Wording.Quote(word.Token.Text)}.",
            _ => "There is no name here.",
        };

    /// <summary>That a text cannot be a name at all.</summary>
    public static string NoName(string text) =>
        $"{Wording.Quote(text)} cannot be a name: a name begins with a letter or `_` and goes on with letters, digits and `_`.";

    /// <summary>That something else has the name.</summary>
    public static string Taken(DeclaredSymbol by) =>
        $"{Wording.Quote(by.Name)} is {by.Kind.Describe()} already; a name is given once.";

    /// <summary>That a file which has the name cannot be changed.</summary>
    public static string CannotBeChanged(string path) =>
        $"The name stands in {Wording.Quote(path)}, which cannot be changed: it is not readable text.";

    /// <summary>That a word would no longer be read as the name.</summary>
    public static string ReadOtherwise(string newName, SymbolReference place) =>
        $"{Wording.Quote(newName)} would not be read as this name in {place.Location}.";
}
