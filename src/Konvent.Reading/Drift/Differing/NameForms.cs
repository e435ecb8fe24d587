namespace Konvent.Reading;

/// <summary>The forms in Latin letters that a word of a name may have been bent from: "Marka" is of Marek, "Hannę" of Hanna, and none is of another name.</summary>
internal static class NameForms
{
    private const int Shortest = 3;
    private const int LongestEnding = 5;

    public static IEnumerable<string> Of(Passage passage, int at)
    {
        // What is all in capitals is not bent: "PORTBIKES" is not of "PORTBIKE".
        if (passage.Written(at).All(char.IsUpper))
        {
            yield return Transliteration.Of(passage.Tokens[at].Text);
            yield break;
        }
        if (WithoutEnding(passage.Written(at)) is { } capitals)
            yield return Transliteration.Of(Folding.Fold(capitals));
        foreach (var form in Endings.Of(passage.Language).Undone(passage.Tokens[at].Text))
        {
            var latin = Transliteration.Of(form);
            yield return latin;
            if (Fleeting(latin) is { } without)
                yield return without;
        }
    }

    /// <summary>All of the words of a side, addresses left out.</summary>
    public static HashSet<string> All(IReadOnlyList<Segment> side)
    {
        var forms = new HashSet<string>(StringComparer.Ordinal);
        foreach (var segment in side)
            for (var at = segment.Sentence.First; at < segment.Sentence.Next; at++)
                if (
                    segment.Sentence.Passage.Tokens[at] is { Kind: PieceKind.Word, Text.Length: >= Shortest }
                    && !segment.Sentence.Addresses.Cover(at)
                )
                    forms.UnionWith(Of(segment.Sentence.Passage, at));
        return forms;
    }

    // "BLUEVALia", "BLUEVALiga": small letters behind capitals are an ending.
    private static string? WithoutEnding(string written)
    {
        var capitals = 0;
        while (capitals < written.Length && char.IsUpper(written[capitals]))
            capitals++;
        return
            capitals >= Shortest
            && written.Length - capitals is > 0 and <= LongestEnding
            && written[capitals..].All(char.IsLower)
            ? written[..capitals]
            : null;
    }

    // "Marek", "Marka"; "Paweł", "Pawła".
    private static string? Fleeting(string form) =>
        form.Length > Shortest && form[^2] == 'e' ? form[..^2] + form[^1] : null;
}
