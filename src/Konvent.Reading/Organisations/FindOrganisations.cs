using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>
/// Finds the names of bodies in a passage: a word that says what kind of body it is, with the capital words around it and the small words
/// between those; or a name in quotes or emphasised that holds such a word.
/// </summary>
internal static class FindOrganisations
{
    private const int MostTokens = 24;
    private const int MostJoints = 3;
    private const int MostAdjectives = 2;

    private const int ShortestHead = 3;

    // In these the word for the kind of body stands last, and what stands before it may have small letters.
    private static readonly FrozenSet<string> HeadsLast = "bg cs et fi hr hu lt lv sk sl pl".Split(' ').ToFrozenSet();

    // In these the nouns within a name have small letters: "Agence régionale de l'énergie".
    private static readonly FrozenSet<string> SmallNouns = "es fr it pt ro".Split(' ').ToFrozenSet();

    private static readonly Term[] Roles =
    [
        Term.LeadPartner,
        Term.Partner,
        Term.AdvisoryPartner,
        Term.AssociatedPartner,
        Term.PolicyAuthority,
        Term.ExternalManagement,
        Term.Meeting,
        Term.Conference,
        Term.Workshop,
        Term.Seminar,
        Term.Next,
        Term.Final,
    ];

    public static List<At<string>> In(Passage passage, Term kind)
    {
        var words = new Words(passage);
        var found = new List<At<string>>();
        foreach (var said in passage.Terms)
        {
            if (said.Term != kind || (found.Count > 0 && found[^1].Next > said.First) || words.IsBeforeHead(said))
                continue;
            if (Span(passage, words, said) is not var (first, next) || (found.Count > 0 && found[^1].Next > first))
                continue;
            found.Add(new(passage.Said(first, next), first, next));
        }
        return found;
    }

    private static (int First, int Next)? Span(Passage passage, Words words, Said head)
    {
        if (!IsHead(passage, head))
            return null;
        foreach (var name in words.NamesOver(head))
            if (name.Next - name.First <= MostTokens && passage.IsCapital(name.First))
                return (name.First, name.Next);
        var next = passage.IsCapital(head.First) ? Right(passage, words, head) : head.Next;
        var first = Left(passage, words, head.First);
        var said = IsInitials(passage, head) ? 1 : 0;
        for (var at = first; at < next; at++)
            said += passage.IsWord(at) && passage.Tokens[at].Text.Length > 1 ? 1 : 0;
        if (IsInitials(passage, head) && next == head.Next && passage.Is(next, ".") && !passage.Tokens[next].IsApart)
            next++;
        return
            said >= 2
            && next - first <= MostTokens
            && (first < head.First || next > head.Next)
            && passage.IsCapital(first)
            ? (first, next)
            : null;
    }

    // "S.p.A", "s.r.o": a form of companies.
    private static bool IsInitials(Passage passage, Said head) =>
        head.Next - head.First > 2 && passage.Is(head.First + 1, ".");

    // Short ones are forms of companies and words of some language: "SA", and "sa".
    private static bool IsHead(Passage passage, Said head) =>
        passage.Tokens[head.First].Text.Length >= 4
        || passage.Written(head.First).AsSpan().ContainsAnyInRange('A', 'Z')
        || passage.IsCapital(head.First);

    private static int Right(Passage passage, Words words, Said head)
    {
        var next = head.Next;
        for (var at = next; at < passage.Tokens.Count && at - head.First < MostTokens; )
            if (words.Continues(at) || IsHyphenBetween(passage, at))
                next = ++at;
            else if (words.AfterJoints(at) is > 0 and var after)
                at = after;
            else if (words.BehindSmallNoun(at) is > 0 and var behind)
                next = at = behind;
            else
                break;
        return next;
    }

    private static int Left(Passage passage, Words words, int head)
    {
        var first = head;
        for (var at = head - 1; at >= 0 && head - at < MostTokens; )
            if (words.Continues(at) && !words.IsBeforeName(at))
                first = at--;
            else if (at > 0 && IsHyphenBetween(passage, at) && words.Continues(at - 1))
                at--;
            else if (words.IsAndWithinName(at))
                at--;
            else if (words.CapitalBeforeAdjectives(at, head) is > -1 and var capital)
                first = at = capital;
            else
                break;
        return first;
    }

    private static bool IsHyphenBetween(Passage passage, int at) =>
        at < passage.Tokens.Count
        && passage.Tokens[at].Text is "-" or "–" or "‑"
        && !passage.Tokens[at].IsApart
        && at + 1 < passage.Tokens.Count
        && passage.Tokens[at + 1] is { IsApart: false, Kind: PieceKind.Word };

    /// <summary>What the words of a passage are to a name: a part of it, a joint, the begin of something else.</summary>
    private sealed class Words
    {
        private readonly Passage _passage;
        private readonly HashSet<int> _joints = [];
        private readonly HashSet<int> _ands = [];
        private readonly HashSet<int> _roles = [];
        private readonly HashSet<int> _dates = [];
        private readonly Dictionary<int, int> _bodies = [];
        private readonly HashSet<int> _circles = [];
        private readonly HashSet<int> _places = [];

        public Words(Passage passage)
        {
            _passage = passage;
            foreach (var said in passage.Terms)
                if (said.Term == Term.NameJoint)
                    AddAll(_joints, said.First, said.Next);
                else if (said.Term == Term.And)
                    _ands.Add(said.First);
                else if (said.Term == Term.Organisation)
                    _bodies[said.First] = said.Next;
                else if (said.Term == Term.Circle)
                    AddAll(_circles, said.First, said.Next);
                else if (said.Term == Term.Project)
                    AddAll(_roles, said.First, BehindAcronym(said.Next));
                else if (Array.IndexOf(Roles, said.Term) >= 0)
                    AddAll(_roles, said.First, said.Next);
            foreach (var date in passage.Dates)
                AddAll(_dates, date.First, date.Next);
            foreach (var place in passage.Places)
                AddAll(_places, place.First, place.Next);
            foreach (var country in passage.Countries)
                AddAll(_places, country.First, country.Next);
        }

        private static void AddAll(HashSet<int> tokens, int first, int next)
        {
            for (var at = first; at < next; at++)
                tokens.Add(at);
        }

        // "The project GREEN-WAY": what stands right behind the word is its name.
        private int BehindAcronym(int at)
        {
            if (!Acronyms.Is(_passage, at))
                return at;
            var next = at + 1;
            while (IsHyphenBetween(_passage, next) || (next > at + 1 && IsHyphenBetween(_passage, next - 1)))
                next++;
            return next;
        }

        public bool Continues(int at) =>
            _passage.IsWord(at)
            && (_passage.IsCapital(at) || HangsOnCapital(at))
            && !_roles.Contains(at)
            && !_dates.Contains(at)
            && !_joints.Contains(at);

        // "Osječko-baranjska".
        private bool HangsOnCapital(int at) =>
            at > 1
            && !_passage.Tokens[at].IsApart
            && _passage.Tokens[at - 1] is { Text: "-" or "‑", IsApart: false }
            && _passage.IsWord(at - 2)
            && _passage.IsCapital(at - 2);

        /// <summary>"Derry City and Strabane District Council": "and" between capital words, where what stands before is no body of its own.</summary>
        public bool IsAndWithinName(int at)
        {
            if (!_ands.Contains(at) || at == 0 || !Continues(at - 1) || !_passage.IsCapital(at + 1))
                return false;
            if (Acronyms.Is(_passage, at - 1) || IsBodyOfItsOwn(at + 1))
                return false;
            for (var n = at - 1; n >= 0 && (Continues(n) || _joints.Contains(n)); n--)
                if (_bodies.ContainsKey(n))
                    return false;
            return !_roles.Contains(at - 1);
        }

        /// <summary>"Jihočeská vědecká knihovna", "Lietuvos jūrų muziejus": the capital word before small ones right before the head, which has a small letter itself; else -1.</summary>
        public int CapitalBeforeAdjectives(int at, int head)
        {
            if (at != head - 1 || _passage.IsCapital(head) || !HeadsLast.Contains(_passage.Language.Code))
                return -1;
            for (var n = at; n >= 0 && at - n <= MostAdjectives; n--)
                if (n < at && Continues(n) && !IsBeforeName(n))
                    return n;
                else if (!IsAdjective(n))
                    return -1;
            return -1;
        }

        private bool IsAdjective(int at) =>
            _passage.IsWord(at)
            && !_passage.IsCapital(at)
            && _passage.Tokens[at].Text.Length > 3
            && !_roles.Contains(at)
            && !_dates.Contains(at)
            && !_joints.Contains(at)
            && !_passage.IsSmall(at);

        /// <summary>"Cēsu novada pašvaldība": another word for a kind of body follows, and the name ends with that.</summary>
        public bool IsBeforeHead(Said head) =>
            HeadsLast.Contains(_passage.Language.Code)
            && _bodies.ContainsKey(head.Next)
            && !_passage.IsCapital(head.First)
            && !_passage.IsCapital(head.Next)
            && _passage.Tokens[head.Next].Text.Length > ShortestHead;

        /// <summary>Whether a capital word stands before the name and does not belong to it: "The", "Das" at the begin of a sentence.</summary>
        public bool IsBeforeName(int at) =>
            (at == 0 || _passage.Tokens[at - 1].Kind == PieceKind.Sign) && _passage.IsSmall(at);

        /// <summary>The first token after small words, where a capital one follows them; else 0.</summary>
        public int AfterJoints(int at)
        {
            var start = at;
            // "Economy, Science and Digitalisation": a comma belongs to a name where "and" follows.
            if (_passage.Is(at, ","))
                return
                    Continues(at + 1)
                    && !Acronyms.Is(_passage, at + 1)
                    && !IsBodyOfItsOwn(at + 1)
                    && AndWithin(at + 2, at + 8)
                    ? at + 1
                    : 0;
            while (
                at < _passage.Tokens.Count
                && at - start < MostJoints
                && (
                    _joints.Contains(at)
                    || _passage.Tokens[at].Text is "'" or "&"
                    || (at > start && _passage.Tokens[at] is { Text: "-", IsApart: false })
                )
            )
                at++;
            return
                at > start
                && Continues(at)
                && !(_ands.Contains(start) && (IsBodyOfItsOwn(at) || IsBodyByItsEnd(start, at)))
                ? at
                : 0;
        }

        /// <summary>"… and the City of Brno": a word for a kind of body that goes on, behind "and", is another body; "Education and Universities" is one.</summary>
        private bool IsBodyOfItsOwn(int at) =>
            _bodies.TryGetValue(at, out var next)
            && (Continues(next) || (_joints.Contains(next) && !_ands.Contains(next)));

        /// <summary>"City of York and Teesside University", "Kraj Vysočina a Technické muzeum": what follows "and" has its own word for a kind of body at its end.</summary>
        private bool IsBodyByItsEnd(int and, int at)
        {
            var end = at;
            while (end - at < MostTokens && Continues(end) && !_bodies.ContainsKey(end))
                end++;
            if (end == at)
                return false;
            // "University of Oulu and SYKE".
            if (
                end == at + 1
                && Acronyms.Is(_passage, at)
                && (_bodies.ContainsKey(and - 1) || _places.Contains(and - 1))
            )
                return true;
            if (_bodies.ContainsKey(end) && Continues(end))
                return _bodies.ContainsKey(and - 1) || _places.Contains(and - 1) || Acronyms.Is(_passage, and - 1);
            for (var n = end; n - end < MostAdjectives && HeadsLast.Contains(_passage.Language.Code); n++)
                if (_bodies.ContainsKey(n))
                    return _passage.Tokens[n].Text.Length > ShortestHead;
                else if (!IsAdjective(n))
                    return false;
            return _bodies.ContainsKey(end) && HeadsLast.Contains(_passage.Language.Code);
        }

        /// <summary>"Agence régionale de l'énergie", "Agenzia per l'energia": the token after a noun in small letters and the small words before it; else 0.</summary>
        public int BehindSmallNoun(int at)
        {
            if (!SmallNouns.Contains(_passage.Language.Code) || _ands.Contains(at))
                return 0;
            var noun = at;
            while (noun - at < MostJoints && (_joints.Contains(noun) || _passage.Is(noun, "'")))
                noun++;
            return
                noun > at
                && noun < _passage.Tokens.Count
                && IsAdjective(noun)
                && !_circles.Contains(noun)
                && EndsName(noun + 1)
                ? noun + 1
                : 0;
        }

        private bool EndsName(int at) =>
            at >= _passage.Tokens.Count
            || _passage.Tokens[at].Kind == PieceKind.Sign
            || _joints.Contains(at)
            || _ands.Contains(at)
            || _passage.IsSmall(at);

        public IEnumerable<At<string>> NamesOver(Said head) =>
            _passage.Names.Where(name => name.First <= head.First && name.Next >= head.Next);

        private bool IsNameBehind(int and, int at) =>
            _passage.IsWord(at) && _passage.IsCapital(at) && !IsBodyOfItsOwn(at) && !IsBodyByItsEnd(and, at);

        private bool AndWithin(int from, int to)
        {
            for (var at = from; at < to && at < _passage.Tokens.Count; at++)
                if (_ands.Contains(at))
                    return IsNameBehind(at, _joints.Contains(at + 1) ? at + 2 : at + 1);
                else if (_passage.Tokens[at].Text is "." or ";" or ":" or "(")
                    return false;
            return false;
        }
    }
}
