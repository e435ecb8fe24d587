namespace Konvent.Reading;

/// <summary>A name in a sentence, that of a body or what stands where one is expected.</summary>
/// <param name="IsKnown">Whether a word says what kind of body it is.</param>
/// <param name="IsSmall">Whether that word has a small letter: "de provincie Groningen".</param>
internal readonly record struct NamedBody(int First, int Next, bool IsKnown, bool IsSmall = false);

/// <summary>Finds the names of which a sentence may say a role.</summary>
internal static class NamesOfPartners
{
    private const int MostOfName = 6;
    private const int ShortestKind = 4;

    public static List<NamedBody> In(Sentence sentence, List<At<StatedRole>> roles)
    {
        var names = sentence.Organisations.ConvertAll(one => new NamedBody(one.First, BehindTown(sentence, one), true));
        foreach (var quoted in sentence.Names)
            if (IsBesideRole(sentence, roles, quoted) && !Overlaps(names, quoted.First, quoted.Next))
                names.Add(new(quoted.First, quoted.Next, true));
        foreach (var kind in sentence.All(Term.Organisation))
            if (
                (OfTown(sentence, kind) ?? Small(sentence, roles, kind)) is { } name
                && !Overlaps(names, name.First, name.Next)
            )
                names.Add(name);
        names.Sort((one, other) => one.First.CompareTo(other.First));
        AddBetween(sentence, roles, names);
        return names;
    }

    // A name in quotes or emphasised right behind a role is an organisation of which the kind is not known: "das externe Management Center *core consult*".
    private static bool IsBesideRole(Sentence sentence, List<At<StatedRole>> roles, At<string> name) =>
        !name.What.Contains('@', StringComparison.Ordinal)
        && roles.Exists(role =>
            role.Next <= name.First
            && name.First - role.Next <= 3
            && !sentence.SaysAt(Term.Project, role.First, name.First)
            && !sentence.SaysAt(Term.Meeting, role.Next, name.First)
        );

    // "Technické muzeum v Brně": the word for its kind stands last, and the town behind it.
    private static int BehindTown(Sentence sentence, At<string> name) =>
        sentence.Passage.IsCapital(name.Next - 1) || !sentence.SaysAt(Term.Organisation, name.Next - 1, name.Next)
            ? name.Next
            : Town(sentence, name.Next) ?? name.Next;

    private static NamedBody? OfTown(Sentence sentence, Said kind) =>
        sentence.Passage.IsCapital(kind.First) && Town(sentence, kind.Next) is { } next
            ? new(kind.First, next, true)
            : null;

    private static int? Town(Sentence sentence, int at)
    {
        if (sentence.SaysAt(Term.OfTown, at, at + 1))
            foreach (var town in sentence.Places)
                if (town.First == at + 1 && sentence.Passage.IsCapital(town.First))
                    return town.Next;
        return null;
    }

    // "The city of York", "de provincie Groningen": what it is, in small letters, and its own name.
    private static NamedBody? Small(Sentence sentence, List<At<StatedRole>> roles, Said kind)
    {
        const int mostJoints = 2;
        if (sentence.Passage.IsCapital(kind.First) || sentence.Passage.Tokens[kind.First].Text.Length < ShortestKind)
            return null;
        var first = kind.Next;
        while (
            first < sentence.Next && first - kind.Next < mostJoints && sentence.SaysAt(Term.NameJoint, first, first + 1)
        )
            first++;
        var next = first;
        while (next < sentence.Next && next - first < MostOfName && IsOfName(sentence, next))
            next++;
        return next == first || roles.Exists(role => role.First < next && role.Next > kind.First)
            ? null
            : new(kind.First, next, false, true);
    }

    // "A, NÖVOG and B": what stands between two bodies of a list, or at its end, is one of them.
    private static void AddBetween(Sentence sentence, List<At<StatedRole>> roles, List<NamedBody> names)
    {
        for (var n = 0; n < names.Count; n++)
        {
            var until = n + 1 < names.Count ? names[n + 1].First : sentence.Next;
            if (Unknown(sentence, names[n].Next, until, n + 1 < names.Count) is not { } unknown)
                continue;
            if (!roles.Exists(role => role.First < unknown.Next && role.Next > unknown.First))
                names.Insert(n + 1, unknown);
        }
    }

    private static NamedBody? Unknown(Sentence sentence, int from, int until, bool isBetween)
    {
        var first = BehindBrackets(sentence, from);
        var comma = first < until && sentence.Passage.Is(first, ",");
        var and = first < until && Joins.IsAnd(sentence, first);
        if (!comma && !and)
            return null;
        first++;
        while (first < until && sentence.Passage.IsSmall(first) && !sentence.Passage.IsCapital(first))
            first++;
        var next = first;
        while (next < until && next - first < MostOfName && IsOfName(sentence, next))
            next++;
        if (next == first || !sentence.Passage.IsCapital(first) || IsSomethingElse(sentence, first, next))
            return null;
        if (!isBetween)
            return and && Acronyms.Is(sentence.Passage, first) && next - first <= 3 ? new(first, next, false) : null;
        var behind = BehindBrackets(sentence, next);
        return behind < until && (sentence.Passage.Is(behind, ",") || Joins.IsAnd(sentence, behind))
            ? new(first, next, false)
            : null;
    }

    private static int BehindBrackets(Sentence sentence, int at)
    {
        if (!sentence.Passage.Is(at, "("))
            return at;
        for (var close = at + 1; close < sentence.Next && close - at <= MostOfName; close++)
            if (sentence.Passage.Is(close, ")"))
                return close + 1;
        return at;
    }

    private static bool IsOfName(Sentence sentence, int at) =>
        (sentence.Passage.IsWord(at) && sentence.Passage.IsCapital(at) && !sentence.Passage.IsSmall(at))
        || (
            sentence.Passage.Tokens[at] is { Text: "-" or "&", IsApart: false }
            && sentence.Passage.IsWord(at + 1)
            && sentence.Passage.IsCapital(at + 1)
        );

    // A country, a town, a day.
    private static bool IsSomethingElse(Sentence sentence, int first, int next) =>
        sentence.Countries.Exists(one => one.First < next && one.Next > first)
        || sentence.Places.Exists(one => one.First <= first && one.Next >= next)
        || sentence.Dates.Exists(one => one.First < next && one.Next > first)
        || sentence.SaysAt(Term.Project, first, next)
        || sentence.SaysAt(Term.Post, first, next);

    private static bool Overlaps(List<NamedBody> names, int first, int next) =>
        names.Exists(other => other.First < next && other.Next > first);
}
