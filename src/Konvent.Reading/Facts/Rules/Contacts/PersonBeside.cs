using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Who an address of mail or a telephone belongs to.</summary>
/// <param name="IsLikely">Whether nothing but the place of the words tells that it is somebody.</param>
internal readonly record struct Person(string? Role, string? Name, bool IsLikely = false);

/// <summary>Reads who an address of mail or a telephone belongs to: "Project coordinator: Anna Sample, …", "Anna Sample, press officer, …".</summary>
internal static class PersonBeside
{
    private const int ShortestSpelled = 3;
    private const int MostTokensToPhone = 5;
    private const int MostWordsToPhone = 2;
    private const int LongestWordToPhone = 6;
    private const int MostWordsToRole = 4;
    private const int MostTokensOfName = 10;

    internal static readonly FrozenSet<string> Titles = NamesOfPeople.Titles;

    /// <summary>The person and the role that stand between two tokens.</summary>
    /// <param name="address">The address of mail that may spell the name; empty where there is none.</param>
    /// <param name="phone">Where a telephone begins that stands there as well; -1 where none does.</param>
    public static Person Of(Sentence sentence, int from, int to, string address, int phone = -1)
    {
        if (Name(sentence, from, to, address, phone) is { } name)
            return new(PersonRole.Of(sentence, from, to, name), name.What, IsLikely(sentence, from, to, name, address));
        return new(PersonRole.BeforeAddress(sentence, from, to), null);
    }

    /// <summary>The same on a line above or below the address; there only a name that is sure counts.</summary>
    public static Person OnLine(Sentence line, string address)
    {
        var name = Name(line, line.First, line.Next, address, -1);
        return name is null ? default : new(PersonRole.Of(line, line.First, line.Next, name.Value), name.Value.What);
    }

    /// <summary>A name that the address spells whole, wherever it stands in the sentence: "an.sample@…" and "An Sample".</summary>
    public static string? SpelledWhole(Sentence sentence, string address)
    {
        if (address.IndexOf('@', StringComparison.Ordinal) is not (> 0 and var at))
            return null;
        var parts = address[..at].Split('.', '-', '_');
        if (parts.Length < 2)
            return null;
        for (var first = sentence.First; first < sentence.Next; first++)
            if (
                NamesOfPeople.End(sentence, first, sentence.Next) is var next
                && next > first
                && Spells(parts[0], sentence, first)
                && Spells(parts[^1], sentence, next - 1)
            )
                return sentence.Passage.Said(first, next);
        return null;
    }

    /// <summary>Whether somebody's name stands right before a telephone.</summary>
    public static bool IsBefore(Sentence sentence, int phone) =>
        Name(sentence, Math.Max(sentence.First, phone - MostTokensOfName), phone, "", phone) is { } name
        && IsBeforePhone(sentence, name.First, name.Next, phone);

    /// <summary>The words that the address spells, else the last that stand behind a label, begin with a given name or stand before a telephone.</summary>
    private static At<string>? Name(Sentence sentence, int from, int to, string address, int phone)
    {
        At<string>? found = null;
        for (var at = from; at < to; at++)
        {
            var end = NamesOfPeople.End(sentence, at, to);
            if (end == at)
                continue;
            if (IsSpelled(sentence, at, end, address))
                return new(sentence.Passage.Said(at, end), at, end);
            if (
                IsSomebody(sentence, from, to, at, end)
                || (address.Length > 0 && IsBeforeAddress(sentence, from, at, end, to))
                || (IsBeforePhone(sentence, at, end, phone) && CanBeSomebody(sentence, from, at, end, address))
            )
                found = new(sentence.Passage.Said(at, end), at, end);
            at = end - 1;
        }
        return found;
    }

    private static bool IsSomebody(Sentence sentence, int from, int to, int first, int next) =>
        IsLabelled(sentence, from, NamesOfPeople.BeforeTitles(sentence, from, first))
        || HasPostBehind(sentence, next, to)
        || CommonWords.IsGivenName(sentence.Passage.Tokens[first].Text);

    private static bool IsLikely(Sentence sentence, int from, int to, At<string> name, string address) =>
        address.Length == 0
        && !IsSomebody(sentence, from, to, name.First, name.Next)
        && !IsIntroduced(sentence, from, name.First);

    // "Frau Mia Muster", "Upiti: Ana Primjer", "Bel Loes Voorbeeld".
    private static bool IsIntroduced(Sentence sentence, int from, int first)
    {
        var before = NamesOfPeople.BeforeTitles(sentence, from, first);
        return before < first
            || before > from
                && (sentence.Passage.Is(before - 1, ":") || sentence.SaysAt(Term.Phone, before - 1, before));
    }

    // Before a telephone stand houses and firms as well: "Fahrradwerkstatt Elbe", "the Harbour Master".
    private static bool CanBeSomebody(Sentence sentence, int from, int first, int next, string address)
    {
        if (IsIntroduced(sentence, from, first))
            return true;
        // Where every noun has a capital, an address of mail may be anybody's.
        if (address.Length > 0 && sentence.Passage.Language == Language.German)
            return false;
        // "ma’ Grazia Eżempju"
        var before = sentence.Passage.Tokens[Math.Max(from, first - 1)].Text is "'" or "’" ? first - 2 : first - 1;
        if (before >= from && sentence.Passage.IsWord(before))
            return !sentence.Passage.IsCapital(before)
                && (before == first - 1 || sentence.Passage.Tokens[before].Text.Length > 1)
                && !NamesOfPeople.IsArticle(sentence, before);
        // "Anna Sample, tel. …", "Anna de Sample, tel. …" on a line; three capitals may begin with a verb.
        return !FindPublication.IsWeekday(sentence.Passage, first)
            && (next - first == 2 || HasJoint(sentence, first, next))
            && (sentence.Passage.Tokens[next].Kind == PieceKind.Sign || sentence.SaysAt(Term.Phone, next, next + 1));
    }

    private static bool HasJoint(Sentence sentence, int first, int next)
    {
        for (var at = first; at < next; at++)
            if (!sentence.Passage.IsCapital(at))
                return true;
        return false;
    }

    // "Project coordinator: Anna Sample", "Projektleiterin Anna Sample", "Minutes by Anna Sample".
    private static bool IsLabelled(Sentence sentence, int from, int at) =>
        at - 1 >= from
        && (
            sentence.SaysAt(Term.Post, at - 1, at)
            || sentence.Terms.Exists(said => said.Term == Term.Contact && said.Next == at)
            || (
                sentence.Passage.Is(at - 1, ":")
                && (
                    sentence.SaysAt(Term.Post, Math.Max(from, at - 6), at)
                    || sentence.SaysAt(Term.Contact, Math.Max(from, at - 4), at)
                    || sentence.SaysAt(Term.LeadPartner, Math.Max(from, at - 4), at)
                )
            )
        );

    // "Anna Sample, press officer", "Minta Anna szakmai vezető".
    private static bool HasPostBehind(Sentence sentence, int at, int to)
    {
        var isSetOff = at < to && sentence.Passage.Tokens[at].Text is "," or "(";
        var first = isSetOff ? at + 1 : at;
        for (var n = first; n < to && n - first < (isSetOff ? MostWordsToRole : 1); n++)
        {
            if (!sentence.Passage.IsWord(n))
                return false;
            if (sentence.SaysAt(Term.Post, n, n + 1))
                return true;
        }
        return false;
    }

    // "Prensa y redes: Iván Muestra, prensa@…", "risponde Greta Esempio: avviso@…".
    private static bool IsBeforeAddress(Sentence sentence, int from, int first, int next, int address)
    {
        var isSetOff = next < sentence.Next && sentence.Passage.Tokens[next].Text is "," or "(" or ":" or "–" or "-";
        var before = NamesOfPeople.BeforeTitles(sentence, from, first);
        if (!isSetOff || before == from)
            return false;
        return sentence.Passage.Is(before - 1, ":")
            || before < first && address - next <= 1
            || (
                address - next <= 1
                && IsNoPlace(sentence, first, next)
                && sentence.Passage.IsWord(first - 1)
                && !sentence.Passage.IsCapital(first - 1)
            );
    }

    // "Anna Sample, tel. 061 555 0100", "Ring Anna Sample på 0455-55 01 00": nothing between but signs, small words and the word for it.
    private static bool IsBeforePhone(Sentence sentence, int first, int next, int phone)
    {
        if (phone < next || phone - next > MostTokensToPhone || IsOfPlace(sentence, first, next))
            return false;
        if (phone == next && !sentence.Passage.Is(phone, "("))
            return false;
        var words = 0;
        for (var at = next; at < phone; at++)
            if (sentence.SaysAt(Term.Phone, at, at + 1))
                continue;
            else if (sentence.Passage.IsWord(at))
            {
                if (
                    ++words > MostWordsToPhone
                    || sentence.Passage.IsCapital(at)
                    || sentence.Passage.Tokens[at].Text.Length > LongestWordToPhone
                )
                    return false;
            }
            else if (sentence.Passage.Tokens[at].Text is not ("," or "(" or "." or ":" or "–" or "-" or "/" or "|"))
                return false;
        return sentence.Passage.Houses.TrueForAll(house => house.First >= next || house.Next <= first)
            && sentence.Organisations.TrueForAll(one => one.First >= next || one.Next <= first);
    }

    // "Inge Viborg" is somebody, "Viborg Havn" is not.
    private static bool IsOfPlace(Sentence sentence, int first, int next) =>
        sentence.Places.Exists(place => place.Covers(first) || (place.First <= first && place.Next >= next));

    private static bool IsNoPlace(Sentence sentence, int first, int next) =>
        sentence.Places.TrueForAll(place => place.First >= next || place.Next <= first);

    // "anna.sample@…", "a.sample@…", "sample@…" spell Anna Sample.
    private static bool IsSpelled(Sentence sentence, int first, int next, string address)
    {
        for (var at = first; at < next; at++)
            if (IsSpelledAt(sentence, at, address))
                return true;
        return false;
    }

    private static bool IsSpelledAt(Sentence sentence, int at, string address) =>
        address.IndexOf('@', StringComparison.Ordinal) is > 0 and var sign
        && SpelledInLatin.Of(sentence.Passage.Written(at)) is { Length: >= ShortestSpelled } word
        && SpelledInLatin.Of(address[..sign]).Contains(word, StringComparison.Ordinal);

    private static bool Spells(string part, Sentence sentence, int at) =>
        SpelledInLatin.Of(sentence.Passage.Written(at)).Equals(SpelledInLatin.Of(part), StringComparison.Ordinal);
}
