using StpLang.Text;

namespace StpLang.Benchmarks;

/// <summary>Where an author types, and is told at each key what is found.</summary>
internal interface IKeyboard
{
    /// <summary>How much was found after the last key.</summary>
    int Findings { get; }

    /// <summary>Makes a change and works out what is found then.</summary>
    void Press(string file, TextChange change);
}
