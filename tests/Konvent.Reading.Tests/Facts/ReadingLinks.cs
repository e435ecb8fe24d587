namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingLinks
{
    [Theory]
    [InlineData("https://www.linkedin.com/company/lumen-art", "linkedin")]
    [InlineData("facebook.com/lumenart", "facebook")]
    [InlineData("https://x.com/lumenart", "twitter")]
    [InlineData("www.youtube.com/lumenart", "youtube")]
    [InlineData("https://www.instagram.com/lumenart", "instagram")]
    [InlineData("https://bsky.app/lumenart", "bluesky")]
    [InlineData("https://mastodon.example/@lumenart", "mastodon")]
    [InlineData("https://www.netflix.com/lumenart", "website")]
    [InlineData("https://notfacebook.example.org", "website")]
    public void An_address_tells_on_which_site_it_is(string address, string site) =>
        Stated.In($"Find us on {address} every day.", "link", "en").ShouldBe([$"url={address}; on={site}"]);

    [Fact]
    public void One_address_written_in_two_ways_is_one_link() =>
        Stated
            .In("See www.lumen.example.eu/ today and https://lumen.example.eu tomorrow.", "link", "en")
            .ShouldBe(["url=www.lumen.example.eu/; on=website"]);
}
