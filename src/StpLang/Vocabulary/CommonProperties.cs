using System.Collections.Immutable;
using StpLang.Values;

namespace StpLang.Vocabulary;

/// <summary>The properties that declarations of every kind take.</summary>
internal static class CommonProperties
{
    /// <summary>Where what is said here comes from.</summary>
    public static readonly PropertyDefinition Source = new(
        "source",
        PropertyType.Text,
        "Where the figures and facts here come from: document, page and date"
    );

    /// <summary>Whether what is said here is made up to show the form.</summary>
    public static readonly PropertyDefinition Illustrative = new(
        "illustrative",
        PropertyType.Bool,
        "Yes if the figures and facts here are invented for illustration"
    )
    {
        Default = new BoolValue(false),
    };

    /// <summary>All of them, in order.</summary>
    public static readonly ImmutableArray<PropertyDefinition> All = [Source, Illustrative];
}
