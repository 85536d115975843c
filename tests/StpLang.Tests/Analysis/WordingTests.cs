using System.Globalization;
using StpLang.Analysis;

namespace StpLang.Tests.Analysis;

/// <summary>How messages put figures.</summary>
public class WordingTests
{
    [Theory]
    [InlineData("1", "2", "50%")]
    [InlineData("3000001", "6000000", "just over half")]
    [InlineData("2999999", "6000000", "just under half")]
    [InlineData("61", "100", "61%")]
    [InlineData("1", "3", "33%")]
    [InlineData("4", "1000", "0.4%")]
    [InlineData("1", "1000000", "under 0.1%")]
    [InlineData("999999", "1000000", "just under 100%")]
    [InlineData("1000001", "1000000", "just over 100%")]
    [InlineData("1", "1", "100%")]
    public void A_share_is_never_rounded_to_what_it_is_not(
        string part,
        string whole,
        string wording
    ) =>
        Assert.Equal(
            wording,
            Wording.Share(
                decimal.Parse(part, CultureInfo.InvariantCulture),
                decimal.Parse(whole, CultureInfo.InvariantCulture)
            )
        );
}
