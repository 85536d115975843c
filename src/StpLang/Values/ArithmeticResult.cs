namespace StpLang.Values;

/// <summary>
/// What came of an operation: a value, or a failure with <see cref="ErrorValue"/>. An operation on an
/// <see cref="ErrorValue"/> gives one without a failure, since its cause is known already.
/// </summary>
internal readonly record struct ArithmeticResult
{
    private readonly Value? _value;

    private ArithmeticResult(Value? value, ArithmeticFailure? failure)
    {
        _value = value;
        Failure = failure;
    }

    /// <summary>The value; <see cref="ErrorValue"/> if there is none.</summary>
    public Value Value => _value ?? ErrorValue.Instance;

    /// <summary>Why there is no value; null if there is one, or if an operand was an error already.</summary>
    public ArithmeticFailure? Failure { get; }

    /// <summary>A value is the result of an operation that went well.</summary>
    public static implicit operator ArithmeticResult(Value value) => FromValue(value);

    /// <summary>A failure is the result of an operation that did not.</summary>
    public static implicit operator ArithmeticResult(ArithmeticFailure failure) =>
        FromFailure(failure);

    /// <summary>The result of an operation that went well.</summary>
    public static ArithmeticResult FromValue(Value value) => new(value, null);

    /// <summary>The result of an operation that did not.</summary>
    public static ArithmeticResult FromFailure(ArithmeticFailure failure) => new(null, failure);
}
