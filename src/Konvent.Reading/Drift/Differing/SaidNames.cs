namespace Konvent.Reading;

/// <summary>Names that are written alike in every language: of people, and short names in capitals.</summary>
internal static class SaidNames
{
    private const int ShortestAcronym = 3;
    private const double SurePlace = 0.8;

    // "Professor", "profesorka"; "Doktor", "docteur", "dottoressa".
    private static readonly string[] Learned = ["prof", "dokt", "doct", "dottor"];

    /// <summary>Capital letters within a word: "BLUEVAL", "S3Chem". Those of funds and of what each language abbreviates for itself are none.</summary>
    public static List<At<string>> Acronyms(Sentence sentence)
    {
        var found = new List<At<string>>();
        for (var at = sentence.First; at < sentence.Next; at++)
            if (
                sentence.Passage.Tokens[at] is { Kind: PieceKind.Word, Text.Length: >= ShortestAcronym } token
                && sentence.Passage.Written(at).Count(char.IsUpper) >= 2
                && !IsTerm(sentence, at)
                && !sentence.Addresses.Cover(at)
            )
                found.Add(new(Transliteration.Of(token.Text), at, at + 1));
        return found;
    }

    /// <summary>Two or three capital words that follow each other and are nothing else.</summary>
    public static List<At<string>> People(Sentence sentence)
    {
        var found = new List<At<string>>();
        var programmes = FindProgrammes.In(sentence).ToList();
        for (var at = sentence.First; at < sentence.Next; at++)
        {
            var end = at;
            while (
                end < sentence.Next
                && end - at < 3
                && IsPartOfName(sentence, end)
                && (end == at || sentence.Passage.Tokens[end].IsApart)
            )
                end++;
            if (
                end - at >= 2
                && !IsPlace(sentence, at, end)
                && !programmes.Exists(one => one.First < end && one.Next > at)
            )
                found.Add(new(sentence.Passage.Said(at, end), at, end));
            at = Math.Max(at, end - 1);
        }
        return found;
    }

    // "Alba Iulia"; a first name may well be a town's.
    private static bool IsPlace(Sentence sentence, int first, int next) =>
        sentence.Places.Exists(place => place.First <= first && place.Next >= next)
        || Enumerable.Range(first, next - first).All(at => sentence.Places.Cover(at))
        || sentence.Places.Exists(place =>
            place.Covers(next - 1) && (place.Next - place.First > 1 || place.What.Sureness >= SurePlace)
        )
        || sentence.Places.Exists(place => place.First < next && place.Next > next);

    private static bool IsPartOfName(Sentence sentence, int at) =>
        sentence.Passage.IsWord(at)
        && sentence.Passage.IsCapital(at)
        && sentence.Passage.Tokens[at].Text.Length > 2
        && !IsTitle(sentence, at)
        && !GeographicWords.Has(sentence.Passage.Tokens[at].Text)
        && !IsTerm(sentence, at)
        && !sentence.Dates.Cover(at)
        && sentence.Passage.Tokens[at].Text != "interreg"
        && !sentence.Organisations.Cover(at)
        && !sentence.Passage.IsSmall(at);

    private static bool IsTitle(Sentence sentence, int at)
    {
        var word = sentence.Passage.Tokens[at].Text;
        return Array.Exists(Learned, title => word.StartsWith(title, StringComparison.Ordinal))
            || Array.Exists(Endings.Of(sentence.Passage.Language).Undone(word), PersonBeside.Titles.Contains);
    }

    private static bool IsTerm(Sentence sentence, int at) =>
        sentence.Terms.Exists(said =>
            said.First <= at && said.Next > at && said.Term is not (Term.NameJoint or Term.At)
        );
}
