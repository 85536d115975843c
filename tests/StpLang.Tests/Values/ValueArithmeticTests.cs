using StpLang.Values;

namespace StpLang.Tests.Values;

public class ValueArithmeticTests
{
    [Theory]
    [InlineData("£40.6m", "+", "£1.4m", "£42m")]
    [InlineData("£2m", "-", "£5m", "-£3m")]
    [InlineData("2%", "+", "0.5%", "2.5%")]
    [InlineData("18_400", "+", "600", "19_000")]
    [InlineData("£2m", "*", "3", "£6m")]
    [InlineData("3", "*", "£2m", "£6m")]
    [InlineData("£2m", "*", "102%", "£2.04m")]
    [InlineData("5%", "*", "£2m", "£0.1m")]
    [InlineData("6", "*", "7", "42")]
    [InlineData("18_400", "*", "2%", "368")]
    [InlineData("2%", "*", "3", "6%")]
    [InlineData("50%", "*", "50%", "25%")]
    [InlineData("£6m", "/", "£2m", "3")]
    [InlineData("£6m", "/", "4", "£1.5m")]
    [InlineData("£3m", "/", "60%", "£5m")]
    [InlineData("6%", "/", "2%", "3")]
    [InlineData("6%", "/", "2", "3%")]
    [InlineData("7", "/", "2", "3.5")]
    [InlineData("£1", "/", "3", "£0.333333333333")]
    [InlineData("£2", "/", "3", "£0.666666666667")]
    [InlineData("2%", "of", "£50m", "£1m")]
    [InlineData("2%", "of", "18_400", "368")]
    [InlineData("50%", "of", "50%", "25%")]
    [InlineData(
        "{ 2016/17: £1m, 2017/18: £2m }",
        "+",
        "{ 2017/18: £3m, 2018/19: £4m }",
        "{ 2016/17: £1m, 2017/18: £5m, 2018/19: £4m }"
    )]
    [InlineData(
        "{ 2016/17: £1m, 2017/18: £2m }",
        "-",
        "{ 2017/18: £3m, 2018/19: £4m }",
        "{ 2016/17: £1m, 2017/18: -£1m, 2018/19: -£4m }"
    )]
    [InlineData("{ 2016/17: 5% }", "+", "{ 2016/17: 1% }", "{ 2016/17: 6% }")]
    [InlineData("{ 2016/17: £1m, 2017/18: £2m }", "*", "2", "{ 2016/17: £2m, 2017/18: £4m }")]
    [InlineData("102%", "*", "{ 2016/17: £1m }", "{ 2016/17: £1.02m }")]
    [InlineData("{ 2016/17: £1m }", "/", "4", "{ 2016/17: £250_000 }")]
    [InlineData("{ 2016/17: 9 }", "/", "50%", "{ 2016/17: 18 }")]
    [InlineData("2%", "of", "{ 2016/17: £50m, 2017/18: £40m }", "{ 2016/17: £1m, 2017/18: £0.8m }")]
    public void Figures_combine_with_their_units(
        string left,
        string operation,
        string right,
        string expected
    )
    {
        ArithmeticResult result = Apply(left, operation, right);
        Assert.Null(result.Failure);
        Assert.Equal(ValueText.Read(expected), result.Value);
    }

    [Theory]
    [InlineData("£2m", "+", "3", "money and a number cannot be added")]
    [InlineData("£2m", "-", "3", "a number cannot be subtracted from money")]
    [InlineData("£2m", "+", "3%", "money and a percentage cannot be added")]
    [InlineData("{ 2016/17: £1m }", "+", "£1m", "money by year and money cannot be added")]
    [InlineData(
        "{ 2016/17: £1m }",
        "+",
        "{ 2016/17: 1 }",
        "money by year and numbers by year cannot be added"
    )]
    [InlineData("£2m", "*", "£3m", "money cannot be multiplied by money")]
    [InlineData(
        "{ 2016/17: £1m }",
        "*",
        "{ 2016/17: 2 }",
        "money by year cannot be multiplied by numbers by year"
    )]
    [InlineData("{ 2016/17: 2 }", "*", "£3m", "numbers by year cannot be multiplied by money")]
    [InlineData("2", "/", "£3m", "a number cannot be divided by money")]
    [InlineData("{ 2016/17: £1m }", "/", "£1m", "money by year cannot be divided by money")]
    [InlineData("£1m", "/", "{ 2016/17: £1m }", "money cannot be divided by money by year")]
    [InlineData(
        "2",
        "of",
        "£3m",
        "`of` takes a percentage before it, as in `2% of amount`; this is a number"
    )]
    [InlineData(
        "2%",
        "of",
        "2016-10-21",
        "a percentage is taken of a figure or of figures by year, not of a date"
    )]
    [InlineData("\"a\"", "+", "\"b\"", "text and text cannot be added")]
    [InlineData("yes", "*", "2", "`yes` cannot be multiplied by a number")]
    [InlineData("[1, 2]", "/", "2", "a list cannot be divided by a number")]
    [InlineData("2016-10-21", "+", "1", "a date and a number cannot be added")]
    public void Units_that_do_not_fit_are_told_in_words(
        string left,
        string operation,
        string right,
        string message
    )
    {
        ArithmeticResult result = Apply(left, operation, right);
        Assert.Equal(ArithmeticFailureKind.TypeMismatch, result.Failure?.Kind);
        Assert.Equal(message, result.Failure?.Message);
        Assert.IsType<ErrorValue>(result.Value);
    }

    [Theory]
    [InlineData("£2m", "+", "3", "write `£` before the number if it is money")]
    [InlineData(
        "£2m",
        "+",
        "2%",
        "a share of a figure is written `2% of amount`; to raise a figure by 2%, multiply it by 102%"
    )]
    [InlineData(
        "{ 2016/17: £1m }",
        "+",
        "£1m",
        "say which years the single figure belongs to, as in `{ 2018/19: £2m }`"
    )]
    [InlineData("£2m", "*", "£3m", "multiply by a number or a percentage")]
    public void A_common_mistake_comes_with_advice(
        string left,
        string operation,
        string right,
        string help
    ) => Assert.Equal(help, Apply(left, operation, right).Failure?.Help);

    [Theory]
    [InlineData("£2m", "/", "0")]
    [InlineData("£2m", "/", "£0")]
    [InlineData("£2m", "/", "0%")]
    [InlineData("{ 2016/17: £1m }", "/", "0")]
    public void Division_by_zero_is_a_failure(string left, string operation, string right) =>
        Assert.Equal(
            ArithmeticFailureKind.DivisionByZero,
            Apply(left, operation, right).Failure?.Kind
        );

    [Theory]
    [InlineData("£1_000_000bn", "+", "£0.01")]
    [InlineData("-1_000_000_000_000_000", "-", "1")]
    [InlineData("£1_000_000bn", "*", "1_000_000_000_000_000")]
    [InlineData("£1_000_000bn", "*", "1.000000000001")]
    [InlineData("£1_000_000bn", "/", "0.000000000001")]
    [InlineData("1_000_000_000_000_000", "/", "0.000000000001%")]
    [InlineData("1_000_000_000_000_000%", "of", "£1_000_000bn")]
    [InlineData("{ 2016/17: £1_000_000bn }", "+", "{ 2016/17: £1 }")]
    [InlineData("{ 2016/17: £1_000_000bn }", "*", "2")]
    [InlineData("{ 2016/17: £1_000_000bn }", "/", "50%")]
    public void A_figure_past_the_limit_is_a_failure(string left, string operation, string right) =>
        Assert.Equal(ArithmeticFailureKind.OutOfRange, Apply(left, operation, right).Failure?.Kind);

    [Theory]
    [InlineData("£1_000_000bn", "-", "£1_000_000bn", "£0")]
    [InlineData("£999_999_999_999_999.99", "+", "£0.01", "£1_000_000bn")]
    [InlineData("£1_000_000bn", "*", "100%", "£1_000_000bn")]
    [InlineData("£1_000_000bn", "/", "1", "£1_000_000bn")]
    [InlineData("£1_000_000bn", "-", "£0.000000000001", "£999_999_999_999_999.999999999999")]
    public void Figures_up_to_the_limit_are_exact(
        string left,
        string operation,
        string right,
        string expected
    ) => Assert.Equal(ValueText.Read(expected), Apply(left, operation, right).Value);

    [Fact]
    public void A_sum_is_the_same_in_any_order()
    {
        var random = new Random(44);
        Value[] terms =
        [
            .. Enumerable
                .Range(1, 1_000)
                .Select(i => Apply($"£{random.NextInt64(10_000_000_000)}", "/", $"{i}").Value),
        ];
        Value forwards = terms.Aggregate(Sum);
        random.Shuffle(terms);
        Assert.Equal(forwards, terms.Aggregate(Sum));
    }

    [Fact]
    public void A_thousand_equal_series_add_up_exactly()
    {
        Value series = ValueText.Read("{ 2016/17: £0.1m, 2017/18: £0.7m }");
        Assert.Equal(
            ValueText.Read("{ 2016/17: £100m, 2017/18: £700m }"),
            Enumerable.Repeat(series, 1_000).Aggregate(Sum)
        );
    }

    [Theory]
    [InlineData("£3m", "-£3m")]
    [InlineData("-2%", "2%")]
    [InlineData("{ 2016/17: £1m, 2017/18: -£2m }", "{ 2016/17: -£1m, 2017/18: £2m }")]
    public void A_minus_changes_the_sign(string value, string expected) =>
        Assert.Equal(ValueText.Read(expected), ValueArithmetic.Negate(ValueText.Read(value)).Value);

    [Fact]
    public void A_minus_before_something_else_is_a_failure() =>
        Assert.Equal(
            "a minus stands before a figure, not before text",
            ValueArithmetic.Negate(new TextValue("x")).Failure?.Message
        );

    [Theory]
    [InlineData("{ 2016/17: £1m, 2017/18: £2.5m }", "£3.5m")]
    [InlineData("{ 2016/17: 10, 2017/18: 5 }", "15")]
    [InlineData("{ }", "£0")]
    public void A_total_adds_up_the_years(string series, string expected) =>
        Assert.Equal(ValueText.Read(expected), ValueArithmetic.Total(ValueText.Read(series)).Value);

    [Fact]
    public void A_total_can_fail()
    {
        Assert.Equal(
            "`total` adds up figures by year; this is money",
            ValueArithmetic.Total(ValueText.Read("£2m")).Failure?.Message
        );
        Value large = ValueText.Read("{ 2016/17: £1_000_000bn, 2017/18: £1 }");
        Assert.Equal(ArithmeticFailureKind.OutOfRange, ValueArithmetic.Total(large).Failure?.Kind);
    }

    [Theory]
    [InlineData("[£2m, £1m, £3m]", "£1m", "£3m")]
    [InlineData("[7]", "7", "7")]
    [InlineData("[2%, 0.5%]", "0.5%", "2%")]
    [InlineData("[2017-04-01, 2016-10-21]", "2016-10-21", "2017-04-01")]
    [InlineData("[2017/18, 2016/17]", "2016/17", "2017/18")]
    public void The_smallest_and_the_largest_are_found(
        string values,
        string smallest,
        string largest
    )
    {
        var list = (ListValue)ValueText.Read(values);
        Assert.Equal(ValueText.Read(smallest), ValueArithmetic.Minimum(list.Items).Value);
        Assert.Equal(ValueText.Read(largest), ValueArithmetic.Maximum(list.Items).Value);
        Assert.Equal(ValueText.Read(smallest), ValueArithmetic.Minimum([list]).Value);
    }

    [Fact]
    public void One_series_gives_its_smallest_entry_and_several_compare_year_by_year()
    {
        Value cost = ValueText.Read("{ 2016/17: £3m, 2017/18: £2m }");
        Value held = ValueText.Read("{ 2017/18: £5m, 2018/19: £1m }");
        Assert.Equal(ValueText.Read("£2m"), ValueArithmetic.Minimum([cost]).Value);
        Assert.Equal(ValueText.Read("£3m"), ValueArithmetic.Maximum([cost]).Value);
        Assert.Equal(
            ValueText.Read("{ 2016/17: £0, 2017/18: £2m, 2018/19: £0 }"),
            ValueArithmetic.Minimum([cost, held]).Value
        );
        Assert.Equal(
            ValueText.Read("{ 2016/17: £3m, 2017/18: £5m, 2018/19: £1m }"),
            ValueArithmetic.Maximum([cost, held]).Value
        );
    }

    [Theory]
    [InlineData("[£2m, 3]", "`min` cannot compare money with a number")]
    [InlineData("[2016-10-21, 2016/17]", "`min` cannot compare a date with a financial year")]
    [InlineData("[yes]", "`min` compares figures, dates or years; this is `yes`")]
    [InlineData("[]", "`min` has nothing to compare")]
    public void What_cannot_be_compared_is_told_in_words(string values, string message) =>
        Assert.Equal(
            message,
            ValueArithmetic.Minimum(((ListValue)ValueText.Read(values)).Items).Failure?.Message
        );

    [Fact]
    public void An_entry_is_chosen_by_its_year()
    {
        Value series = ValueText.Read("{ 2016/17: £3m }");
        Assert.Equal(
            ValueText.Read("£3m"),
            ValueArithmetic.Entry(series, ValueText.Read("2016/17")).Value
        );
        Assert.Equal(
            ValueText.Read("£0"),
            ValueArithmetic.Entry(series, ValueText.Read("2017/18")).Value
        );
        Assert.Equal(
            "the entry of a series is chosen by a financial year, not by a number",
            ValueArithmetic.Entry(series, ValueText.Read("2016")).Failure?.Message
        );
        Assert.Equal(
            "only figures by year have entries; this is money",
            ValueArithmetic.Entry(ValueText.Read("£2m"), ValueText.Read("2016/17")).Failure?.Message
        );
    }

    [Fact]
    public void An_error_is_told_once()
    {
        Value error = ErrorValue.Instance;
        Value money = ValueText.Read("£2m");
        ArithmeticResult[] results =
        [
            .. Enum.GetValues<ArithmeticOperator>()
                .Select(o => ValueArithmetic.Apply(o, error, money)),
            .. Enum.GetValues<ArithmeticOperator>()
                .Select(o => ValueArithmetic.Apply(o, money, error)),
            ValueArithmetic.Negate(error),
            ValueArithmetic.Total(error),
            ValueArithmetic.Entry(error, money),
            ValueArithmetic.Entry(money, error),
            ValueArithmetic.Minimum([money, error]),
            ValueArithmetic.Maximum([new TextValue("x"), error]),
        ];
        Assert.All(
            results,
            result =>
            {
                Assert.Null(result.Failure);
                Assert.Same(error, result.Value);
            }
        );
    }

    private static ArithmeticResult Apply(string left, string operation, string right) =>
        ValueArithmetic.Apply(
            operation switch
            {
                "+" => ArithmeticOperator.Add,
                "-" => ArithmeticOperator.Subtract,
                "*" => ArithmeticOperator.Multiply,
                "/" => ArithmeticOperator.Divide,
                _ => ArithmeticOperator.Of,
            },
            ValueText.Read(left),
            ValueText.Read(right)
        );

    private static Value Sum(Value left, Value right)
    {
        ArithmeticResult result = ValueArithmetic.Apply(ArithmeticOperator.Add, left, right);
        Assert.Null(result.Failure);
        return result.Value;
    }
}
