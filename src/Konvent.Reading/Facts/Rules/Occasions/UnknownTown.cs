using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Reads towns that no list knows: "in Foulum", "en Puebla de Sanabria", right behind the preposition and without an article.</summary>
internal static class UnknownTown
{
    private const int MostWords = 5;

    // Where a name keeps its form behind a preposition, and where not every noun has a capital.
    private static readonly FrozenSet<string> Languages = "en fr it es pt nl da sv ro mt".Split(' ').ToFrozenSet();

    private static readonly FrozenSet<string> Joints = "de del di da do la sur sous am ob op a"
        .Split(' ')
        .ToFrozenSet();

    public static string? In(Sentence sentence, int from, int to)
    {
        if (!Languages.Contains(sentence.Passage.Language.Code) || sentence.Dates.Count == 0)
            return null;
        foreach (var said in sentence.All(Term.At))
            if (
                said.First >= from
                && said.Next < to
                && said.Next - said.First == 1
                && EndOfName(sentence, said.Next) is > 0 and var end
            )
                return BehindHouse(sentence, end) ?? sentence.Passage.Said(said.Next, end);
        return null;
    }

    // "at Schloss Muster, Linz": what seemed a town is a house, and the town stands behind it.
    private static string? BehindHouse(Sentence sentence, int end) =>
        end < sentence.Next && sentence.Passage.Is(end, ",")
            ? sentence
                .Places.Where(place => place.First == end + 1 && place.What.Place.Kind == PlaceKind.Town)
                .Select(place => place.What.Name)
                .FirstOrDefault()
            : null;

    private static int EndOfName(Sentence sentence, int first)
    {
        var end = first;
        for (var at = first; at < sentence.Next && at - first < MostWords; at++)
            if (IsPart(sentence, at) || at == first && IsArticle(sentence, at))
                end = at + 1;
            else if (at == first || !IsJoint(sentence, at))
                break;
        return end == first || (end - first == 1 && IsArticle(sentence, first)) ? 0 : end;
    }

    // "La Corogne".
    private static bool IsArticle(Sentence sentence, int at) =>
        sentence.Passage.IsCapital(at)
        && sentence.Passage.Tokens[at].Text is "la" or "le" or "les" or "los" or "las" or "el"
        && at + 1 < sentence.Next
        && IsPart(sentence, at + 1);

    private static bool IsJoint(Sentence sentence, int at) =>
        at + 1 < sentence.Next
        && (
            sentence.Passage.Tokens[at] is { Text: "-", IsApart: false }
            || (!sentence.Passage.IsCapital(at) && Joints.Contains(sentence.Passage.Tokens[at].Text))
        )
        && IsPart(sentence, at + 1);

    // No word that says something else, no name of a person or a project.
    private static bool IsPart(Sentence sentence, int at) =>
        sentence.Passage.IsWord(at)
        && sentence.Passage.IsCapital(at)
        && sentence.Passage.Written(at) is { Length: > 2 } word
        && word.AsSpan(1).IndexOfAnyInRange('A', 'Z') < 0
        && !sentence.Passage.IsSmall(at)
        && !CommonWords.IsGivenName(sentence.Passage.Tokens[at].Text)
        && sentence.Dates.TrueForAll(date => !date.Covers(at))
        && sentence.Organisations.TrueForAll(one => !one.Covers(at))
        && sentence.Passage.Houses.TrueForAll(one => !one.Covers(at))
        && sentence.Countries.TrueForAll(one => !one.Covers(at))
        && sentence.Places.TrueForAll(one => !one.Covers(at) || one.What.Place.Kind == PlaceKind.Town)
        && !sentence.Terms.Exists(said =>
            said.First <= at && said.Next > at && said.Term is not (Term.NameJoint or Term.At or Term.And)
        );
}
