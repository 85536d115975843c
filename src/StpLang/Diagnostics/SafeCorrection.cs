namespace StpLang.Diagnostics;

/// <summary>
/// Which correction of a word is made without asking. Safe is what only spells the word otherwise: letter case, <c>-</c> or a
/// blank for <c>_</c>, a plural, or one slip (a letter put in, left out, replaced or swapped with its neighbour) between
/// the first and the last letter of a word of seven letters or more. It is never safe across a negation. Among words that answer something (see
/// <see cref="Vocabulary.ChoiceSet.AreAnswers"/>) only letter case and <c>_</c> may differ, for one letter can make another answer.
/// That only one word may be meant, and that what follows fits it, is for the caller to see to.
/// </summary>
internal static class SafeCorrection
{
    private const int ShortestWithSlip = 7;

    /// <summary>Whether a word may be corrected without asking.</summary>
    /// <param name="written">The word as written.</param>
    /// <param name="meant">The word that it seems to be.</param>
    /// <param name="areAnswers">Whether the words that may stand there are answers, or names that authors give.</param>
    public static bool Allows(string written, string meant, bool areAnswers) =>
        Spelling.IsSame(written, meant)
        || (written, meant) is ("program", "programme")
        || (
            !areAnswers
            && !Spelling.IsDenied(written, meant)
            && (Spelling.IsPlural(written, meant) || IsSlip(written, meant))
        );

    private static bool IsSlip(string written, string meant) =>
        // What ends otherwise is another word as often: `capita` is not `capital`, nor `reduced` `reduces`.
        meant.Length >= ShortestWithSlip
        && char.ToLowerInvariant(written[0]) == char.ToLowerInvariant(meant[0])
        && char.ToLowerInvariant(written[^1]) == char.ToLowerInvariant(meant[^1])
        && Spelling.Distance(written, meant, 1) == 1;
}
