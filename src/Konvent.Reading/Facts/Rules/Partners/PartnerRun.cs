namespace Konvent.Reading;

/// <summary>Reads several partners from one line: "Project partners: A, B (Austria), C", "A, Romania (lead partner); B, Croatia (partner)".</summary>
internal static class PartnerRun
{
    private const double Sure = 0.85;
    private const double OfUnknownKind = 0.75;
    private const int LatestRole = 3;
    private const int MostOfLabel = 8;
    private const int MostOfName = 14;

    /// <summary>Those it names; none where it is no such line, or names one alone.</summary>
    public static List<ParticipationFact> Read(Sentence sentence)
    {
        if (!Roles.Are(sentence))
            return [];
        var start = Start(sentence, out var role);
        var isLabel = role is not null;
        var pieces = Pieces(sentence, start, ";");
        var isParted = pieces.Count > 1;
        if (!isParted)
            pieces = Pieces(sentence, start, ",");
        if (pieces.Count < 2 || (!isLabel && !isParted))
            return [];
        var read = new List<(ParticipationFact Fact, bool IsMarked, bool HasRole, bool IsBody)>();
        foreach (var (first, next) in pieces)
            if (
                !Completes(sentence, read, first, next) && Partner(sentence, first, next, role, isParted) is { } partner
            )
                read.Add(partner);
        var marked = read.Count(one => one.IsMarked);
        // "Partner: Department of Agriculture, Food and the Marine (Ireland)" is one.
        var isOne =
            !isParted && read.Count(one => one.Fact.Country is not null) < 2 && read.Count(one => one.IsBody) < 2;
        // "Partner: University of Bath, Department of Architecture": two by a comma alone may be one and a part of it.
        if (read is [_, { Fact.Country: null, HasRole: false } second] && read[0].Fact.Country is null && !isParted)
            if (!Joins.AnyAnd(sentence, start, sentence.Next))
                read[1] = second with { Fact = second.Fact with { Confidence = OfUnknownKind } };
        return isOne || marked < 2 || (!isLabel && read.Count(one => one.HasRole) * 2 < read.Count)
            ? []
            : read.FindAll(one => isLabel || one.HasRole || one.Fact.Country is not null).ConvertAll(one => one.Fact);
    }

    // "Project partners:"; without a role in it the names must have their own.
    private static int Start(Sentence sentence, out StatedRole? role)
    {
        role = null;
        for (var at = sentence.First; at < Math.Min(sentence.Next, sentence.First + MostOfLabel); at++)
        {
            if (sentence.Passage.Is(at, "("))
                break;
            if (!sentence.Passage.Is(at, ":"))
                continue;
            foreach (var said in Roles.Held(sentence))
                if (
                    said.Next <= at
                    && said.First <= sentence.First + LatestRole
                    && !IsNumbered(sentence, said.Next, at)
                )
                    role = said.What;
            return at + 1;
        }
        return sentence.First;
    }

    // "Partner 3:" is one.
    private static bool IsNumbered(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (sentence.Passage.Tokens[at].Kind == PieceKind.Number)
                return true;
        return false;
    }

    private static List<(int First, int Next)> Pieces(Sentence sentence, int start, string sign)
    {
        var pieces = new List<(int, int)>();
        var depth = 0;
        var first = start;
        for (var at = start; at < sentence.Next; at++)
        {
            depth +=
                sentence.Passage.Is(at, "(") ? 1
                : sentence.Passage.Is(at, ")") && depth > 0 ? -1
                : 0;
            if (depth > 0 || IsWithinName(sentence, at))
                continue;
            if (!sentence.Passage.Is(at, sign) && !(sign == "," && Joins.IsAnd(sentence, at)))
                continue;
            pieces.Add((first, at));
            first = at + 1;
        }
        pieces.Add((first, sentence.Next));
        return pieces;
    }

    private static bool IsWithinName(Sentence sentence, int at) =>
        sentence.Organisations.Exists(name => name.First < at && name.Next > at) || sentence.Names.Cover(at);

    // "City of Graz, Austria, City of Ljubljana": a country or a town by itself is said of the name before it.
    private static bool Completes(
        Sentence sentence,
        List<(ParticipationFact Fact, bool IsMarked, bool HasRole, bool IsBody)> read,
        int first,
        int next
    )
    {
        if (first >= next)
            return true;
        var country = sentence.Countries.FindIndex(one => one.First == first && one.Next >= next - 1);
        if (country < 0)
            return read.Count > 0 && sentence.Places.Exists(town => town.First == first && town.Next == next);
        if (read.Count > 0 && read[^1].Fact.Country is null)
            read[^1] = (
                read[^1].Fact with
                {
                    Country = sentence.Countries[country].What.Code,
                },
                true,
                read[^1].HasRole,
                read[^1].IsBody
            );
        return true;
    }

    private static (ParticipationFact Fact, bool IsMarked, bool HasRole, bool IsBody)? Partner(
        Sentence sentence,
        int from,
        int to,
        StatedRole? label,
        bool isParted
    )
    {
        var passage = sentence.Passage;
        var body = sentence.Organisations.FindIndex(one => one.First >= from && one.First < to);
        var first = from;
        while (
            first < to
            && !passage.IsCapital(first)
            && (passage.Tokens[first].Kind == PieceKind.Sign || passage.IsSmall(first) || passage.IsElided(first))
        )
            if (passage.Tokens[first].Text is "„" or "“" or "\"" or "«" || IsKind(sentence, first))
                break;
            else
                first++;
        // A role within the words of a sentence is no end of a name.
        var role = Roles.Held(sentence).Find(one => one.First > first && one.Next <= to && IsBehindSign(passage, one));
        var end = role.Next > 0 ? BeforeSign(passage, first, role.First) : to;
        var country = CountryOf(sentence, first, to, isParted);
        if (country is { } found && found.First < end)
            end = BeforeSign(passage, first, found.First);
        while (
            end > first
            && passage.Tokens[end - 1] is { Kind: PieceKind.Sign, Text: not (")" or "”" or "“" or "\"" or "»") }
        )
            end--;
        if (
            end <= first
            || end - first > MostOfName
            || sentence.Dates.Exists(date => date.First < end && date.Next > first)
        )
            return null;
        var isKnown = body >= 0;
        if (
            isKnown
            && sentence.Kind == ParagraphKind.Prose
            && SaysMore(sentence, sentence.Organisations[body].Next, end)
        )
            (first, end) = (sentence.Organisations[body].First, sentence.Organisations[body].Next);
        else if (!passage.IsCapital(first) && !IsKind(sentence, first) && passage.Tokens[first].Kind == PieceKind.Word)
            return null;
        else if (!isKnown && country is null && role.Next == 0 && SaysMore(sentence, first, end))
            return null;
        var fact = new ParticipationFact
        {
            Organisation = passage.Said(first, end),
            Country = country?.What,
            Role =
                role.Next > 0 && (role.What != StatedRole.Partner || label is null)
                    ? role.What
                    : label ?? StatedRole.Partner,
            Source = [passage.SpanOf(first, end)],
            Confidence = isKnown || country is not null || role.Next > 0 ? Sure : OfUnknownKind,
        };
        return fact.Organisation.Length < 3
            ? null
            : (fact, isKnown || country is not null || role.Next > 0, role.Next > 0, isKnown);
    }

    private static bool IsBehindSign(Passage passage, At<StatedRole> role) =>
        passage.Tokens[role.First - 1].Text is "(" or "," or "-" or "–" or "—" or "|" or ":";

    private static bool IsKind(Sentence sentence, int at) => sentence.SaysAt(Term.Organisation, at, at + 1);

    // Words of a sentence stand behind the name, or in it.
    private static bool SaysMore(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (
                Joins.IsLower(sentence, at)
                && sentence.Passage.IsSmall(at)
                && !sentence.SaysAt(Term.NameJoint, at, at + 1)
                && !sentence.SaysAt(Term.At, at, at + 1)
            )
                return true;
        return false;
    }

    private static int BeforeSign(Passage passage, int first, int at)
    {
        while (at > first && passage.Tokens[at - 1].Text is "(" or "," or "-" or "–" or "—" or "|")
            at--;
        return at;
    }

    // In brackets, or behind a comma where semicolons part the names.
    private static At<string>? CountryOf(Sentence sentence, int first, int to, bool isParted)
    {
        At<string>? last = null;
        foreach (var country in sentence.Countries)
            if (
                country.First > first
                && country.Next <= to
                && (
                    sentence.Passage.Is(country.First - 1, "(")
                    || (isParted && sentence.Passage.Is(country.First - 1, ","))
                )
            )
                last = new(country.What.Code, country.First, country.Next);
        return last;
    }
}
