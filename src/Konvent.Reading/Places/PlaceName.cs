namespace Konvent.Reading;

/// <summary>One name of a place.</summary>
/// <param name="Language">By its code; null for the place's own name, "?" where the list does not say whose name it is.</param>
/// <param name="Words">Folded, as they are sought.</param>
/// <param name="Next">The next name that is found by the same words, or -1.</param>
internal sealed record PlaceName(KnownPlace Place, string Text, string? Language, string[] Words, int Next)
{
    public bool IsOwn => Language is null;

    /// <summary>Whether it is an article and a word: "Les Marches", which "Les marchés" are not.</summary>
    public bool HasArticle { get; } =
        Words.Length == 2
        && Words[0] is "le" or "la" or "les" or "los" or "las" or "el" or "il" or "die" or "the" or "de" or "den";
}
