namespace StpLang.Values;

/// <summary>What a figure counts.</summary>
public enum FigureUnit
{
    /// <summary>Pounds sterling.</summary>
    Money,

    /// <summary>Percent.</summary>
    Percent,

    /// <summary>A plain number: people, beds, a rate.</summary>
    Number,
}
