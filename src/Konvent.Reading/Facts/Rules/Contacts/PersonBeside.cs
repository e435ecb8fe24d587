using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Who an address of mail belongs to.</summary>
internal readonly record struct Person(string? Role, string? Name);

/// <summary>Reads who an address of mail belongs to: "Project coordinator: Anna Sample, …", "Anna Sample, press officer, …".</summary>
internal static class PersonBeside
{
    private const int MostWordsOfName = 3;

    // What is said before names, folded; no part of them.
    internal static readonly FrozenSet<string> Titles = """
        mr mrs ms miss dr prof ing mag dipl herr frau mme mlle monsieur madame sig sigra signor signora dott dottssa sr sra srta dona dom pan
        pani mgr inz bc doc gospod gospa gospodin gospoda g ga gdin mevrouw meneer dhr mevr hr fru herra rouva proua kungs kundze ponas ponia
        ur dna dl doamna domnul кoc κος κα κυρια κυριος господин госпожа г is-sur is-sinjura an-tuasal
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    /// <summary>The person and the role that stand between two tokens.</summary>
    /// <param name="address">The address of mail that may spell the name; empty where there is none.</param>
    public static Person Of(Sentence sentence, int from, int to, string address)
    {
        if (Name(sentence, from, to, address) is { } name)
            return new(PersonRole.Of(sentence, from, to, name), name.What);
        return new(PersonRole.BeforeAddress(sentence, from, to), null);
    }

    /// <summary>The same on a line above or below the address; there only a name that is sure counts.</summary>
    public static Person OnLine(Sentence line, string address)
    {
        var name = Name(line, line.First, line.Next, address);
        return name is null ? default : new(PersonRole.Of(line, line.First, line.Next, name.Value), name.Value.What);
    }

    /// <summary>Two or three capital words: the ones that the address spells, else the last that stand behind a label or begin with a given name.</summary>
    private static At<string>? Name(Sentence sentence, int from, int to, string address)
    {
        At<string>? found = null;
        for (var at = from; at < to; at++)
        {
            var end = at;
            while (end < to && end - at < MostWordsOfName && IsNameWord(sentence, end, at))
                end++;
            if (end - at < 2)
                continue;
            if (IsSpelled(sentence, at, end, address))
                return new(sentence.Passage.Said(at, end), at, end);
            if (
                IsLabelled(sentence, from, at)
                || sentence.SaysAt(Term.Post, end, end + 1)
                || CommonWords.IsGivenName(sentence.Passage.Tokens[at].Text)
                || (address.Length > 0 && IsBeforeAddress(sentence, from, at, end, to))
            )
                found = new(sentence.Passage.Said(at, end), at, end);
            at = end - 1;
        }
        return found;
    }

    // "Project coordinator: Anna Sample", "Projektleiterin Anna Sample".
    private static bool IsLabelled(Sentence sentence, int from, int at) =>
        at - 1 >= from
        && (
            sentence.SaysAt(Term.Post, at - 1, at)
            || (
                sentence.Passage.Is(at - 1, ":")
                && (
                    sentence.SaysAt(Term.Post, Math.Max(from, at - 6), at)
                    || sentence.SaysAt(Term.Contact, Math.Max(from, at - 4), at)
                    || sentence.SaysAt(Term.LeadPartner, Math.Max(from, at - 4), at)
                )
            )
        );

    // "Prensa y redes: Iván Muestra, prensa@…", "risponde Greta Esempio: avviso@…".
    private static bool IsBeforeAddress(Sentence sentence, int from, int first, int next, int address)
    {
        var isSetOff = next < sentence.Next && sentence.Passage.Tokens[next].Text is "," or "(" or ":" or "–" or "-";
        if (!isSetOff || first == from)
            return false;
        return sentence.Passage.Is(first - 1, ":")
            || (
                address - next <= 1
                && sentence.Places.TrueForAll(place => place.First >= next || place.Next <= first)
                && sentence.Passage.IsWord(first - 1)
                && !sentence.Passage.IsCapital(first - 1)
            );
    }

    private static bool IsNameWord(Sentence sentence, int at, int first) =>
        sentence.Passage.IsWord(at)
        && sentence.Passage.IsCapital(at)
        && (at == first || sentence.Passage.Tokens[at].IsApart)
        && sentence.Passage.Written(at).Any(char.IsLower)
        && !Titles.Contains(sentence.Passage.Tokens[at].Text)
        && !sentence.SaysAt(Term.Organisation, at, at + 1)
        && !sentence.SaysAt(Term.Post, at, at + 1)
        && !sentence.SaysAt(Term.Phone, at, at + 1)
        && !sentence.SaysAt(Term.Contact, at, at + 1)
        && !sentence.SaysAt(Term.Project, at, at + 1)
        && !sentence.Addresses.Exists(address => address.Covers(at));

    // "anna.sample@…", "a.sample@…", "sample@…" spell Anna Sample.
    private static bool IsSpelled(Sentence sentence, int first, int next, string address)
    {
        var at = address.IndexOf('@', StringComparison.Ordinal);
        if (at <= 0)
            return false;
        var local = SpelledInLatin.Of(address[..at]);
        for (var n = first; n < next; n++)
            if (
                SpelledInLatin.Of(sentence.Passage.Written(n)) is { Length: >= 3 } word
                && local.Contains(word, StringComparison.Ordinal)
            )
                return true;
        return false;
    }
}
