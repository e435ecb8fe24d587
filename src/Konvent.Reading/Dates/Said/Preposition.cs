namespace Konvent.Reading;

/// <summary>A preposition, as it is written before a bare name and, merged, before each article ("la " -> "dalla ").</summary>
internal sealed record Preposition(string Bare, params (string Article, string Merged)[] Forms)
{
    /// <summary>The names after this preposition, where it bends them unlike the others (Latvian "līdz").</summary>
    public Naming? Naming { get; init; }

    public string Before(string article) =>
        Forms.FirstOrDefault(form => form.Article == article).Merged ?? Bare + article;
}
