namespace Konvent.Storage;

/// <summary>How this server was started.</summary>
/// <param name="Urls">The addresses it listens on; the first one stands in links that leave the house, unless another public one is named.</param>
/// <param name="Demo">Whether an empty database gets the demo projects, and demo people may be entered as with one click.</param>
/// <param name="PublicUrl">The address under which the public reaches it, where a proxy stands before it.</param>
public sealed record ServerSettings(StorageSettings Storage, string Urls, bool Demo, string? PublicUrl = null)
{
    public const string UsualUrl = "http://localhost:5080";

    public string LinkBase => (PublicUrl ?? Urls.Split(';')[0]).TrimEnd('/');
}
