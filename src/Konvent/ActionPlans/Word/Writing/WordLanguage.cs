using System.Globalization;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>How office programs name languages: with the country whose spelling counts.</summary>
internal static class WordLanguage
{
    public static string Of(Language language) =>
        language == Language.English ? "en-GB" : CultureInfo.CreateSpecificCulture(language.Code).Name;

    /// <summary>The language of <c>pl-PL</c>; null where it is none known here.</summary>
    public static Language? Named(string? name) =>
        Language.TryOf(name?.Split('-')[0].ToLowerInvariant(), out var language) ? language : null;
}
