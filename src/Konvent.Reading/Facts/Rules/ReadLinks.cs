namespace Konvent.Reading;

/// <summary>Reads where links lead; one that stands there twice is one.</summary>
internal static class ReadLinks
{
    private static readonly (string Host, StatedSite On)[] Sites =
    [
        ("facebook", StatedSite.Facebook),
        ("fb.com", StatedSite.Facebook),
        ("twitter", StatedSite.Twitter),
        ("x.com", StatedSite.Twitter),
        ("linkedin", StatedSite.LinkedIn),
        ("instagram", StatedSite.Instagram),
        ("youtube", StatedSite.YouTube),
        ("youtu.be", StatedSite.YouTube),
        ("mastodon", StatedSite.Mastodon),
        ("bsky.app", StatedSite.Bluesky),
    ];

    public static void In(TextInHand hand)
    {
        var links = new Dictionary<string, List<TextSpan>>(StringComparer.OrdinalIgnoreCase);
        foreach (var sentence in hand.Sentences)
        foreach (var address in sentence.Addresses)
            if (!address.What.IsMail)
            {
                if (!links.TryGetValue(Key(address.What.Text), out var spans))
                    links[Key(address.What.Text)] = spans = [];
                spans.Add(address.What.Span);
            }
        foreach (var spans in links.Values)
            hand.Facts.Add(Fact(spans[0].In(hand.Source.Text), spans));
    }

    private static string Key(string url) => Addresses.Core(url).ToString();

    private static LinkFact Fact(string url, List<TextSpan> spans) =>
        new()
        {
            Url = url,
            On = On(Key(url)),
            Source = spans,
            Confidence = 0.98,
        };

    private static StatedSite On(string address)
    {
        var host = address.Split('/')[0];
        foreach (var (name, on) in Sites)
            if (IsOf(host, name))
                return on;
        return StatedSite.Website;
    }

    // "facebook", "de-de.facebook.com"; not "notfacebook.org", not "netflix.com".
    private static bool IsOf(string host, string name)
    {
        var at = host.IndexOf(name, StringComparison.OrdinalIgnoreCase);
        return at >= 0
            && (at == 0 || host[at - 1] == '.')
            && (at + name.Length == host.Length || host[at + name.Length] == '.');
    }
}
