using Konvent.Reading;

namespace Konvent.Site;

/// <summary>In which of the languages on offer a visitor reads best, as far as their browser says.</summary>
internal static class ReaderLanguages
{
    /// <summary>The first one the browser prefers; where it prefers none of them, the first on offer.</summary>
    public static Language Best(HttpRequest request, IReadOnlyList<Language> offered)
    {
        var wanted = request
            .GetTypedHeaders()
            .AcceptLanguage.Where(language => language.Quality is not 0)
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant());
        foreach (var code in wanted)
            if (Language.TryOf(code, out var language) && offered.Contains(language))
                return language;
        return offered[0];
    }
}
