namespace StpLang.Values;

/// <summary>Why a literal is not a value of the language.</summary>
public enum LiteralProblem
{
    /// <summary>Nothing is wrong.</summary>
    None,

    /// <summary>The text does not have the shape of the literal.</summary>
    Malformed,

    /// <summary>A financial year whose second part is not the year after the first (<c>2018/20</c>).</summary>
    SecondYearDoesNotFollow,

    /// <summary>A range of years whose last year comes before its first.</summary>
    RunsBackwards,

    /// <summary>A date or year the calendar does not have (<c>2017-02-30</c>).</summary>
    NotInCalendar,

    /// <summary>Digits between <c>_</c> that are not three (<c>1_400_00</c>).</summary>
    UnevenGroups,

    /// <summary>A figure larger than <see cref="FigureLimits.Largest"/> or finer than <see cref="FigureLimits.DecimalPlaces"/>.</summary>
    OutOfRange,
}
