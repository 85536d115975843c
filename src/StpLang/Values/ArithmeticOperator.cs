namespace StpLang.Values;

/// <summary>The operators that stand between two values.</summary>
internal enum ArithmeticOperator
{
    /// <summary><c>+</c></summary>
    Add,

    /// <summary><c>-</c></summary>
    Subtract,

    /// <summary><c>*</c></summary>
    Multiply,

    /// <summary><c>/</c></summary>
    Divide,

    /// <summary><c>of</c>, a percentage of a figure.</summary>
    Of,
}
