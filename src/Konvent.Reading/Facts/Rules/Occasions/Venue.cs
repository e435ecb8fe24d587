using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Reads the house or the host where an occasion is.</summary>
internal static class Venue
{
    // "in the Ministry", "presso la sede del Ministero", "in room 2.14 of the Port Authority": so much may stand between.
    private const int MostBefore = 7;
    private const int MostArticles = 2;
    private const int MostWords = 8;

    private static readonly FrozenSet<string> Romance = "es fr it pt".Split(' ').ToFrozenSet();

    // A short word alone, "room", "hall", says of no house which one.
    private const int ShortestAlone = 7;

    /// <summary>The house or the body in whose rooms it is.</summary>
    public static string? In(Sentence sentence, int from, int to)
    {
        foreach (var house in sentence.Passage.Houses)
            if (house.First >= from && house.Next <= to && Stands.BehindAt(sentence, house.First, MostBefore))
                return Whole(sentence, house);
        foreach (var said in sentence.All(Term.Building))
            if (said.First >= from && said.Next <= to && OfWord(sentence, said) is { } named)
                return named;
        foreach (var body in sentence.Organisations)
            if (
                body.First >= from
                && body.Next <= to
                && Stands.BehindAt(sentence, body.First, MostBefore)
                && !sentence.SaysAt(Term.Circle, body.First, body.Next)
            )
                return body.What;
        return Unknown(sentence, from, to);
    }

    /// <summary>On a line of its own a house needs no word before it.</summary>
    public static string? House(Sentence sentence) =>
        sentence.Passage.Houses.Concat(sentence.Organisations).Select(house => house.What).FirstOrDefault();

    // "sala Ovidio della Comunità montana": a body that the name of the house ends with belongs to it.
    private static string Whole(Sentence sentence, At<string> house)
    {
        foreach (var body in sentence.Organisations)
            if (body.First > house.First && body.First <= house.Next + MostArticles && body.Next > house.Next)
                return sentence.Passage.Said(house.First, body.Next);
        return house.What;
    }

    // "in der Kunsthalle", "in het provinciehuis", "nella sala Ovidio della Comunità": the word, with the name behind it.
    private static string? OfWord(Sentence sentence, Said said)
    {
        if (!Stands.BehindAt(sentence, said.First, MostArticles) || IsNamedOtherwise(sentence, said))
            return null;
        // "presso la sede del Ministero": the body whose seat it is.
        foreach (var body in sentence.Organisations)
            if (body.First >= said.Next && body.First - said.Next <= MostArticles)
                return body.What;
        var end = EndOfName(sentence, said.Next);
        if (end > said.Next)
            return sentence.Passage.Said(said.First, end);
        var word = sentence.Passage.Tokens[said.First].Text;
        return
            sentence.Passage.Lexicon.SaysAt
            && said.Next - said.First == 1
            && word.Length >= ShortestAlone
            && (sentence.Passage.Language != Language.German || sentence.Passage.IsCapital(said.First))
            ? sentence.Passage.Said(said.First, said.Next)
            : null;
    }

    private static bool IsNamedOtherwise(Sentence sentence, Said said) =>
        sentence.Organisations.Exists(one => one.First < said.Next && one.Next > said.First && one.First < said.First)
        || sentence.Dates.Cover(said.First)
        || sentence.Passage.Written(said.First) is { Length: > 2 } word && !word.Any(char.IsLower);

    private static int EndOfName(Sentence sentence, int at)
    {
        foreach (var name in sentence.Names)
            if (name.First == at + 1)
                return Math.Min(sentence.Next, name.Next + 1);
        var end = at;
        for (var n = at; n < sentence.Next && n - at < MostWords; n++)
            if (IsPart(sentence, n) || IsNounBehindJoint(sentence, n, at))
                end = n + 1;
            else if (!IsJoint(sentence, n) && !IsAdjective(sentence, n))
                break;
        return end;
    }

    // "Maison de la mer": names of houses end with a small noun where a language joins it with "de".
    private static bool IsNounBehindJoint(Sentence sentence, int at, int first) =>
        at > first
        && Romance.Contains(sentence.Passage.Language.Code)
        && IsSmallNoun(sentence, at)
        && (sentence.SaysAt(Term.NameJoint, at - 1, at) || sentence.Passage.Tokens[at - 1].Text is "'")
        && !sentence.SaysAt(Term.At, at - 1, at)
        && sentence.Passage.IsCapital(first - 1);

    // "Biblioteca comunale Ariostea".
    private static bool IsAdjective(Sentence sentence, int at) =>
        Romance.Contains(sentence.Passage.Language.Code) && IsSmallNoun(sentence, at) && IsPart(sentence, at + 1);

    private static bool IsSmallNoun(Sentence sentence, int at) =>
        sentence.Passage.IsWord(at)
        && !sentence.Passage.IsCapital(at)
        && sentence.Passage.Tokens[at].Text.Length > 2
        && !sentence.Passage.IsSmall(at)
        && !sentence.SaysAt(Term.Held, at, at + 1)
        && !sentence.SaysAt(Term.NameJoint, at, at + 1)
        && !sentence.SaysAt(Term.At, at, at + 1);

    // "to the PorterShed", "en la Casa Colón", "alla Fiera del Levante": capitals behind an article, where a town is named beside it.
    private static string? Unknown(Sentence sentence, int from, int to)
    {
        if (!sentence.Passage.Lexicon.SaysAt || sentence.Passage.Language == Language.German || !NamesTown(sentence))
            return null;
        foreach (var said in sentence.All(Term.At))
        {
            if (said.First < from || said.Next >= to || !IsPart(sentence, AfterArticle(sentence, said)))
                continue;
            var first = AfterArticle(sentence, said);
            if (
                first == said.Next
                    && (said.Next - said.First == 1 || sentence.Passage.IsCapital(said.Next - 1))
                    && !HoldsArticle(sentence, said)
                || sentence.Places.Exists(place => place.Covers(first) && place.What.Place.Kind != PlaceKind.Town)
                || sentence.Countries.Cover(first)
                || sentence.Places.Exists(place => place.First == first && place.What.Sureness >= 0.7)
                || sentence.SaysAt(Term.Circle, first, EndOfName(sentence, first))
            )
                continue;
            return sentence.Passage.Said(first, EndOfName(sentence, first));
        }
        return null;
    }

    private static int AfterArticle(Sentence sentence, Said said)
    {
        var at = said.Next;
        while (
            at < sentence.Next
            && at - said.Next < MostArticles
            && (
                sentence.Passage.Tokens[at].Text is "'"
                || (sentence.Passage.IsSmall(at) && !sentence.Passage.IsCapital(at))
            )
        )
            at++;
        return at;
    }

    // "alla", "nel", "au", "no": the preposition is one word with its article.
    private static bool HoldsArticle(Sentence sentence, Said said) =>
        sentence.Passage.Tokens[said.First].Text
            is "al"
                or "allo"
                or "alla"
                or "all"
                or "nel"
                or "nello"
                or "nella"
                or "nell"
                or "au"
                or "aux"
                or "no"
                or "na"
                or "ao"
                or "nos"
                or "nas"
                or "sa"
                or "san";

    private static bool NamesTown(Sentence sentence) =>
        sentence.Places.Exists(place => place.What.Place.Kind == PlaceKind.Town && place.What.Sureness >= 0.6);

    private static bool IsPart(Sentence sentence, int at) =>
        at < sentence.Next
        && sentence.Passage.IsWord(at)
        && sentence.Passage.IsCapital(at)
        && !sentence.Dates.Cover(at)
        && !sentence.SaysAt(Term.Project, at, at + 1)
        && !sentence.SaysAt(Term.EuropeanUnion, at, at + 1)
        && !sentence.SaysAt(Term.Partner, at, at + 1)
        && !CommonWords.IsGivenName(sentence.Passage.Tokens[at].Text);

    private static bool IsJoint(Sentence sentence, int at) =>
        at + 1 < sentence.Next
        && (
            sentence.SaysAt(Term.NameJoint, at, at + 1)
                && !sentence.SaysAt(Term.And, at, at + 1)
                && !sentence.SaysAt(Term.At, at, at + 1)
            || sentence.Passage.Tokens[at].Text is "'"
            || sentence.Passage.Tokens[at] is { Text: "-", IsApart: false }
        );
}
