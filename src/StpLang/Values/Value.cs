namespace StpLang.Values;

/// <summary>
/// A value of the language, immutable, equal to another of the same kind and content. Figures are exact decimals;
/// see <see cref="FigureLimits"/>.
/// </summary>
public abstract record Value
{
    /// <summary>The kind of value in a planner's words, fit to follow "takes money by year, not …".</summary>
    public abstract string Describe();

    /// <summary>The value as a planner writes it.</summary>
    public sealed override string ToString() => ToDisplay();

    /// <summary>A figure of a unit as a value.</summary>
    public static Value OfFigure(FigureUnit unit, decimal figure) =>
        unit switch
        {
            FigureUnit.Money => new MoneyValue(new Money(figure)),
            FigureUnit.Percent => new PercentValue(new Percent(figure)),
            _ => new NumberValue(figure),
        };

    /// <summary>The value as a planner writes it.</summary>
    protected abstract string ToDisplay();
}
