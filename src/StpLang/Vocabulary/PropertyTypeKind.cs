namespace StpLang.Vocabulary;

/// <summary>What sort of value a property takes.</summary>
public enum PropertyTypeKind
{
    /// <summary>Text.</summary>
    Text,

    /// <summary><c>yes</c> or <c>no</c>.</summary>
    Bool,

    /// <summary>A plain number.</summary>
    Number,

    /// <summary>A percentage.</summary>
    Percent,

    /// <summary>A single amount of money.</summary>
    Money,

    /// <summary>A financial year.</summary>
    Year,

    /// <summary>A range of financial years.</summary>
    Years,

    /// <summary>A date.</summary>
    Date,

    /// <summary>A word of a closed set, <see cref="PropertyType.Choices"/>.</summary>
    Choice,

    /// <summary>The name of a declaration of one of the kinds in <see cref="PropertyType.Targets"/>.</summary>
    Reference,

    /// <summary>Figures by year in one of the <see cref="PropertyType.Units"/>.</summary>
    Series,

    /// <summary>A list of <see cref="PropertyType.Element"/>.</summary>
    List,
}
