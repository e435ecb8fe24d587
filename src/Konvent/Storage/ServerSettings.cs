namespace Konvent.Storage;

/// <summary>How this server was started.</summary>
/// <param name="Urls">The addresses it listens on; the first one stands in links that leave the house, unless another public one is named.</param>
/// <param name="Demo">Whether an empty database gets the demo projects, and demo people may be entered as with one click.</param>
/// <param name="PublicUrl">The address under which the public reaches it, where a proxy stands before it.</param>
/// <param name="Proxies">Addresses and networks of proxies that are believed when they say for whom they ask; one on this machine is believed anyway.</param>
public sealed record ServerSettings(
    StorageSettings Storage,
    string Urls,
    bool Demo,
    string? PublicUrl = null,
    string? Proxies = null
)
{
    public const string UsualUrl = "http://localhost:5080";

    /// <summary>What links that leave the house begin with. An address that means "wherever I am reached" is no place to send anybody.</summary>
    public string LinkBase =>
        (PublicUrl ?? Everywhere.Aggregate(Urls.Split(';')[0], (url, any) => url.Replace(any, "//localhost"))).TrimEnd(
            '/'
        );

    private static readonly string[] Everywhere = ["//*", "//+", "//0.0.0.0", "//[::]"];
}
