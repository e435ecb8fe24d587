using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Finds where words stand that somebody could be called: two or three with capitals, "de" or "van" between.</summary>
internal static class NamesOfPeople
{
    private const int MostWords = 3;
    private const int MostJoints = 2;

    /// <summary>What is said before names, folded; no part of them.</summary>
    internal static readonly FrozenSet<string> Titles = """
        mr mrs ms miss dr prof ing mag dipl herr frau mme mlle monsieur madame sig sigra signor signora dott dottssa sr sra srta dona dom pan
        pani pana panem panu mgr inz bc doc phdr judr rndr mudr paeddr arch arh geom avv rag gospod gospa gospodin gospoda g ga gdin mevrouw
        meneer dhr mevr mw drs ir hr fru herra rouva proua harra kungs kundze ponas ponia ur dna dl doamna domnul κος κα κ κυρια κυριος
        господин госпожа г инж p m d sur sinjur sinjura is-sur is-sinjura an-tuasal
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet();

    // Within names, folded.
    private static readonly FrozenSet<string> Joints =
        "de van von der den ter zu di da del della dos du o ni mac mhac nic af av".Split(' ').ToFrozenSet();

    // People have none before their names.
    private static readonly FrozenSet<string> Articles =
        "der die das dem den des ein eine einer einem einen the an la les el los las het een det ett"
            .Split(' ')
            .ToFrozenSet();

    private static readonly Term[] Others =
    [
        Term.Post,
        Term.Phone,
        Term.Contact,
        Term.Project,
        Term.Desk,
        Term.Registration,
    ];

    /// <summary>The token after the name that could begin here; this one where none does.</summary>
    public static int End(Sentence sentence, int first, int to)
    {
        var (end, words) = (first, 0);
        for (var at = first; at < to && words < MostWords; )
        {
            if (IsWord(sentence, at, first))
            {
                (end, words) = (++at, words + 1);
                continue;
            }
            var behind = at;
            while (words > 0 && behind < to && behind - at < MostJoints && IsJoint(sentence, behind))
                behind++;
            if (behind == at || behind >= to || !IsWord(sentence, behind, first))
                break;
            // "Anna Sample von Interreg": behind two names only what a sign closes is a third.
            if (words > 1 && !(behind + 1 < to && sentence.Passage.Tokens[behind + 1].Kind == PieceKind.Sign))
                break;
            at = behind;
        }
        return words > 1 ? end : first;
    }

    public static bool IsArticle(Sentence sentence, int at) => Articles.Contains(sentence.Passage.Tokens[at].Text);

    /// <summary>The end of a title that stands here: "Ing.", "dr", "Herr"; this one where none does.</summary>
    public static int AfterTitle(Sentence sentence, int at) =>
        !sentence.Passage.IsWord(at) || !Titles.Contains(sentence.Passage.Tokens[at].Text) ? at
        : sentence.Passage.Is(at + 1, ".") ? at + 2
        : sentence.Passage.Tokens[at].Text.Length > 1 ? at + 1
        : at;

    /// <summary>The first token of the titles right before this one; this one where none stand there.</summary>
    public static int BeforeTitles(Sentence sentence, int from, int at)
    {
        while (at > from)
        {
            var title = sentence.Passage.Is(at - 1, ".") ? at - 2 : at - 1;
            if (title < from || AfterTitle(sentence, title) != at)
                break;
            at = title;
        }
        return at;
    }

    private static bool IsJoint(Sentence sentence, int at) =>
        sentence.Passage.IsWord(at)
        && sentence.Passage.Tokens[at].IsApart
        && Joints.Contains(sentence.Passage.Tokens[at].Text);

    private static bool IsWord(Sentence sentence, int at, int first) =>
        sentence.Passage.IsWord(at)
        && sentence.Passage.IsCapital(at)
        && (at == first || sentence.Passage.Tokens[at].IsApart)
        && sentence.Passage.Written(at).Any(char.IsLower)
        && !Titles.Contains(sentence.Passage.Tokens[at].Text)
        && !(at == first && sentence.Passage.IsSmall(at))
        && !IsOther(sentence, at)
        // "Αύγουστος Δήμου": as a second name it may be the word for a town.
        && !(at == first && sentence.SaysAt(Term.Organisation, at, at + 1))
        && !sentence.Addresses.Cover(at);

    // A word that says what somebody or something is.
    private static bool IsOther(Sentence sentence, int at)
    {
        foreach (var term in Others)
            if (sentence.SaysAt(term, at, at + 1))
                return true;
        return false;
    }
}
