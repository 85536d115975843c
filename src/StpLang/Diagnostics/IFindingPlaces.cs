using System.Collections.Immutable;
using StpLang.Text;

namespace StpLang.Diagnostics;

/// <summary>A version of a plan in which findings have places.</summary>
internal interface IFindingPlaces
{
    /// <summary>Where a text is in this version.</summary>
    Location LocationOf(Origin origin);

    /// <summary>The changes of this version's text that remove a finding, the likeliest first.</summary>
    ImmutableArray<CodeFix> FixesOf(Diagnostic diagnostic);

    /// <summary>The one of them that can be made without asking; null where there is none.</summary>
    CodeFix? SafeFixOf(Diagnostic diagnostic);
}
