namespace Konvent.Reading;

/// <summary>Reads roles from prose: "the Ministry of X, lead partner", "the partners, A and B, as well as the external management C".</summary>
internal static class RolesInSentence
{
    private const int Near = 10;

    public static IEnumerable<ParticipationFact> Read(Sentence sentence)
    {
        if (sentence.Kind == ParagraphKind.Heading && sentence.Organisations.Count == 0)
            yield break;
        // "The city is not a partner of the project" names none.
        var roles = Roles.In(sentence).FindAll(role => !Denied.Is(sentence, new(Term.Partner, role.First, role.Next)));
        if (roles.Count == 0)
            yield break;
        var names = Names(sentence, roles);
        var given = new StatedRole?[names.Count];
        GiveInBrackets(sentence, roles, names, given);
        GiveForward(sentence, roles, names, given);
        GiveBack(sentence, roles, names, given);
        GiveAll(sentence, roles, names, given);
        for (var n = 0; n < names.Count; n++)
            if (given[n] is { } role)
                yield return new()
                {
                    Organisation = names[n].What,
                    Role = role,
                    Country = Country(sentence, names[n]),
                    Source = [sentence.Passage.SpanOf(names[n].First, names[n].Next)],
                    Confidence = role == StatedRole.Partner ? 0.7 : 0.85,
                };
    }

    // A name in quotes or emphasised right behind a role is an organisation of which the kind is not known: "das externe Management Center *core consult*".
    private static List<At<string>> Names(Sentence sentence, List<At<StatedRole>> roles)
    {
        var names = new List<At<string>>(sentence.Organisations);
        foreach (var name in sentence.Names)
            if (
                !name.What.Contains('@', StringComparison.Ordinal)
                && roles.Exists(role => role.Next <= name.First && name.First - role.Next <= 3)
                && !names.Exists(other => other.First < name.Next && other.Next > name.First)
            )
                names.Add(name);
        names.Sort((one, other) => one.First.CompareTo(other.First));
        return names;
    }

    // "City of Ghent (lead partner), University of Antwerp": what stands in brackets is said of the name before them.
    private static bool IsInBrackets(Sentence sentence, At<StatedRole> role) =>
        sentence.Passage.Is(role.Next, ")") && role.First > sentence.First && sentence.Passage.Is(role.First - 1, "(");

    // "Partners: A, Finland; B, Estonia".
    private static bool IsLabelled(Sentence sentence)
    {
        const int nearBegin = 4;
        for (var at = sentence.First; at < Math.Min(sentence.Next, sentence.First + nearBegin); at++)
            if (sentence.Passage.Is(at, ":"))
                return true;
        return false;
    }

    private static bool IsRoleInBrackets(Sentence sentence, int at)
    {
        const int most = 3;
        var close = at;
        while (close < sentence.Next && close - at <= most && !sentence.Passage.Is(close, ")"))
            close++;
        return sentence.Passage.Is(close, ")")
            && (
                sentence.SaysAt(Term.LeadPartner, at, close)
                || sentence.SaysAt(Term.Partner, at, close)
                || sentence.SaysAt(Term.AdvisoryPartner, at, close)
            );
    }

    private static void GiveInBrackets(
        Sentence sentence,
        List<At<StatedRole>> roles,
        List<At<string>> names,
        StatedRole?[] given
    )
    {
        foreach (var role in roles)
            if (IsInBrackets(sentence, role) && names.FindIndex(name => name.Next == role.First - 1) is var n and >= 0)
                given[n] = role.What;
    }

    // "the partners, A and B": from a role on, as long as only small words and commas stand between.
    private static void GiveForward(
        Sentence sentence,
        List<At<StatedRole>> roles,
        List<At<string>> names,
        StatedRole?[] given
    )
    {
        foreach (var role in roles)
        {
            if (IsInBrackets(sentence, role))
                continue;
            var at = role.Next;
            for (var n = 0; n < names.Count; n++)
            {
                if (names[n].First < at)
                    continue;
                if (!OnlyJoins(sentence, at, names[n].First))
                    break;
                given[n] ??= role.What;
                at = names[n].Next;
            }
        }
    }

    // "A, which acts as lead partner", "A (lead partner)": back to the last name before it that has none.
    private static void GiveBack(
        Sentence sentence,
        List<At<StatedRole>> roles,
        List<At<string>> names,
        StatedRole?[] given
    )
    {
        foreach (var role in roles)
        {
            if (
                role.What == StatedRole.Partner
                || (
                    !IsInBrackets(sentence, role)
                    && names.Exists(name => name.First >= role.Next && OnlyJoins(sentence, role.Next, name.First))
                )
            )
                continue;
            for (var n = names.Count - 1; n >= 0; n--)
                if (names[n].Next <= role.First)
                {
                    if (
                        role.First - names[n].Next <= Near
                        && !roles.Exists(other => other.First >= names[n].Next && other.Next <= role.First)
                    )
                        given[n] ??= role.What;
                    break;
                }
        }
    }

    // "A, B and C are partners of the project": what a list says of its last name it says of all.
    private static void GiveAll(
        Sentence sentence,
        List<At<StatedRole>> roles,
        List<At<string>> names,
        StatedRole?[] given
    )
    {
        foreach (var role in roles)
        {
            var last = names.FindLastIndex(name => name.Next <= role.First);
            if (
                last < 1
                || role.What == StatedRole.LeadPartner
                || (given[last] is { } other && other != role.What)
                || !IsVerb(sentence, names[last].Next, role.First)
                || !JoinsByAnd(sentence, names[last - 1].Next, names[last].First)
            )
                continue;
            given[last] = role.What;
            for (var n = last - 1; n >= 0 && OnlyJoins(sentence, names[n].Next, names[n + 1].First); n--)
                given[n] ??= role.What;
        }
    }

    // "are", "are the": small words alone.
    private static bool IsVerb(Sentence sentence, int from, int to)
    {
        const int most = 3;
        for (var at = from; at < to; at++)
            if (!sentence.Passage.IsSmall(at) || sentence.SaysAt(Term.And, at, at + 1))
                return false;
        return to - from is > 0 and <= most;
    }

    private static bool JoinsByAnd(Sentence sentence, int from, int to) =>
        sentence.SaysAt(Term.And, from, to) && OnlyJoins(sentence, from, to);

    private static bool OnlyJoins(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
        {
            var token = sentence.Passage.Tokens[at];
            var joins =
                token.Text is "," or ":" or "*" or "(" or ")" or "„" or "“" or "\"" or "-" or "–" or "[" or "'"
                || sentence.SaysAt(Term.And, at, at + 1)
                || sentence.Passage.IsElided(at)
                || sentence.Countries.Exists(country => country.Covers(at))
                || (token.Text == ";" && IsLabelled(sentence))
                || IsRoleInBrackets(sentence, at)
                || sentence.Places.Exists(place => place.Covers(at) && Stands.BehindAt(sentence, place.First, 1))
                || (
                    token.Kind == PieceKind.Word
                    && sentence.Passage.IsSmall(at)
                    && !sentence.SaysAt(Term.At, at, at + 1)
                );
            if (!joins)
                return false;
        }
        return to - from <= 8;
    }

    private static string? Country(Sentence sentence, At<string> name)
    {
        foreach (var country in sentence.Countries)
            if (country.First >= name.Next && country.First - name.Next <= 1)
                return country.What.Code;
        return null;
    }
}
