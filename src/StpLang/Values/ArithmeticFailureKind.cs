namespace StpLang.Values;

/// <summary>Why a value cannot be worked out.</summary>
internal enum ArithmeticFailureKind
{
    /// <summary>The operation does not apply to values of these kinds.</summary>
    TypeMismatch,

    /// <summary>A division by zero.</summary>
    DivisionByZero,

    /// <summary>The result is larger than <see cref="FigureLimits.Largest"/>.</summary>
    OutOfRange,
}
