using StpLang.Model;
using StpLang.Vocabulary;

namespace StpLang.Tests.Model;

/// <summary>The names of all declarations one after the other, so that it shows which are there and in what order.</summary>
internal sealed class NamesInOrder : ISummary<string>
{
    /// <summary>How many declarations it was asked of.</summary>
    public int Asked { get; set; }

    public KindSet Kinds => KindSet.All;

    public string Empty => "";

    public string Of(Declaration declaration)
    {
        Asked++;
        return declaration.Name + " ";
    }

    public string Merge(string left, string right) => left + right;
}
