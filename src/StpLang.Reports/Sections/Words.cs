using StpLang.Analysis;
using StpLang.Diagnostics;
using StpLang.Values;

namespace StpLang.Reports.Sections;

/// <summary>Puts what the language writes into words.</summary>
internal static class Words
{
    private const int LongestText = 300;

    /// <summary>A word of the language as prose: <c>health_and_social_care</c> is "health and social care".</summary>
    public static string Plain(string word) => word.Replace('_', ' ');

    /// <summary>A word of the language as a heading: <c>decided_by</c> is "Decided by".</summary>
    public static string Title(string word) =>
        word.Length == 0 ? "" : char.ToUpperInvariant(word[0]) + Plain(word[1..]);

    /// <summary>A value as a reader is told it.</summary>
    /// <param name="value">The value.</param>
    /// <param name="called">What a declaration with a name is called.</param>
    public static string Of(Value value, Func<string, string> called) =>
        value switch
        {
            ChoiceValue choice => Plain(choice.Choice),
            ReferenceValue reference => called(reference.Path),
            DateValue date => Wording.Day(date.Date),
            TextValue text => Excerpt.Of(text.Text, LongestText),
            ListValue list => string.Join(", ", list.Items.Select(item => Of(item, called))),
            SeriesValue { Series: { IsEmpty: false } series } => string.Join(
                ", ",
                series.Entries.Select(entry =>
                    $"{Value.OfFigure(series.Unit, entry.Amount)} in {entry.Year}"
                )
            ),
            _ => value.ToString(),
        };

    /// <summary>A part of a whole with its pounds: "12% (£1.2m of £10m)"; a share never stands without them.</summary>
    public static string Share(Money part, Money whole) =>
        whole.Pounds > 0m && part.Pounds >= 0m
            ? $"{Wording.Share(part.Pounds, whole.Pounds)} ({part} of {whole})"
            : $"{part} of {whole}";
}
