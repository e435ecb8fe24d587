using System.Globalization;
using Konvent.Basics;
using Shouldly;

namespace Konvent.Tests.Basics;

public sealed class CountriesTests
{
    [Theory]
    [InlineData("en-IE", "Germany", "Finland")]
    [InlineData("de", "Deutschland", "Finnland")]
    [InlineData("pl", "Niemcy", "Finlandia")]
    [InlineData("it", "Germania", "Finlandia")]
    [InlineData("fi", "Saksa", "Suomi")]
    public void A_country_is_named_in_the_readers_language(string reader, string germany, string finland)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(reader);
            Countries.NameOf("DE").ShouldBe(germany);
            Countries.NameOf("FI").ShouldBe(finland);
            Countries.All.ShouldAllBe(code => Countries.NameOf(code).Length > 2);
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }
}
