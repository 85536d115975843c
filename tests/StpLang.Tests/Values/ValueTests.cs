using StpLang.Values;

namespace StpLang.Tests.Values;

public class ValueTests
{
    [Theory]
    [InlineData("\"Norfolk\"", "text", "Norfolk")]
    [InlineData("yes", "`yes`", "yes")]
    [InlineData("18_400", "a number", "18,400")]
    [InlineData("2%", "a percentage", "2%")]
    [InlineData("£2.4m", "money", "£2.4m")]
    [InlineData("2017/18", "a financial year", "2017/18")]
    [InlineData("2016/17..2020/21", "a range of years", "2016/17..2020/21")]
    [InlineData("2016-10-21", "a date", "21 October 2016")]
    [InlineData("{ 2017/18: £1.9m }", "money by year", "{ 2017/18: £1.9m }")]
    [InlineData("{ 2017/18: 5% }", "percentages by year", "{ 2017/18: 5% }")]
    [InlineData("{ 2017/18: 571 }", "numbers by year", "{ 2017/18: 571 }")]
    [InlineData("[1, £2m]", "a list", "[1, £2m]")]
    public void A_value_says_what_it_is_and_shows_itself(
        string text,
        string description,
        string display
    )
    {
        Value value = ValueText.Read(text);
        Assert.Equal(description, value.Describe());
        Assert.Equal(display, value.ToString());
    }

    [Fact]
    public void Words_and_names_are_shown_as_they_are()
    {
        Assert.Equal("the word `submitted`", new ChoiceValue("submitted").Describe());
        Assert.Equal("the name `falls.hips`", new ReferenceValue("falls.hips").Describe());
        Assert.Equal("falls.hips", new ReferenceValue("falls.hips").ToString());
    }

    [Theory]
    [InlineData("[1, { 2016/17: £1m }]", "[1.0, { 2016/17: £1_000k }]", true)]
    [InlineData("[1, 2]", "[2, 1]", false)]
    [InlineData("[1]", "[1, 1]", false)]
    [InlineData("1", "1%", false)]
    [InlineData("£1", "1", false)]
    [InlineData("£2_000", "£2k", true)]
    public void Values_are_equal_by_kind_and_content(string left, string right, bool areEqual)
    {
        Value a = ValueText.Read(left);
        Value b = ValueText.Read(right);
        Assert.Equal(areEqual, a == b);
        if (areEqual)
        {
            Assert.Equal(a.GetHashCode(), b.GetHashCode());
        }
    }
}
