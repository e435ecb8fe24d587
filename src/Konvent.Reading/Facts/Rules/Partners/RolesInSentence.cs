namespace Konvent.Reading;

/// <summary>Reads roles from prose: "the Ministry of X, lead partner", "A is lead partner, B and C are partners", "the partners, A and B".</summary>
internal static class RolesInSentence
{
    private const int Near = 10;
    private const double Sure = 0.85;
    private const double WithoutRole = 0.7;
    private const double OfUnknownKind = 0.75;

    public static IEnumerable<ParticipationFact> Read(Sentence sentence)
    {
        if (sentence.Kind == ParagraphKind.Heading && sentence.Organisations.Count == 0)
            return [];
        // "The city is not a partner of the project" names none.
        var roles = Roles.Held(sentence);
        return roles.Count == 0 ? [] : new Given(sentence, roles).Facts();
    }

    /// <summary>The names of a sentence, with the role that is given to each; every role is said of those before it or of those behind it.</summary>
    private sealed class Given(Sentence sentence, List<At<StatedRole>> roles)
    {
        private readonly List<NamedBody> _names = NamesOfPartners.In(sentence, roles);
        private readonly Dictionary<int, StatedRole> _given = [];
        private readonly HashSet<At<StatedRole>> _used = [];
        private readonly HashSet<int> _unsure = [];

        public IEnumerable<ParticipationFact> Facts()
        {
            GiveInBrackets();
            GiveBehindDash();
            GiveByVerb();
            GiveForward();
            GiveBack();
            for (var n = 0; n < _names.Count; n++)
                if (_given.TryGetValue(n, out var role))
                    yield return Fact(_names[n], role, _unsure.Contains(n));
        }

        private ParticipationFact Fact(NamedBody name, StatedRole role, bool isUnsure) =>
            new()
            {
                Organisation = sentence.Passage.Said(name.First, name.Next),
                Role = role,
                Country = Country(name),
                Source = [sentence.Passage.SpanOf(name.First, name.Next)],
                Confidence =
                    role == StatedRole.Partner || isUnsure ? WithoutRole
                    : name.IsKnown ? Sure
                    : OfUnknownKind,
            };

        // "City of Ghent (lead partner), University of Antwerp": what stands in brackets is said of the name before them.
        private void GiveInBrackets()
        {
            foreach (var role in roles)
            {
                if (!IsInBrackets(role))
                    continue;
                _used.Add(role);
                if (_names.FindIndex(name => name.Next == role.First - 1) is var n and >= 0)
                    _given[n] = role.What;
            }
        }

        private bool IsInBrackets(At<StatedRole> role) =>
            sentence.Passage.Is(role.Next, ")")
            && role.First > sentence.First
            && sentence.Passage.Is(role.First - 1, "(");

        // "Institute of Soils in Lublin – leader, University of Lublin".
        private void GiveBehindDash()
        {
            foreach (var role in roles)
            {
                if (
                    role.First <= sentence.First
                    || sentence.Passage.Tokens[role.First - 1] is not { Text: "-" or "–" or "—", IsApart: true }
                    || !EndsClause(role.Next)
                )
                    continue;
                var last = LastBefore(role.First);
                if (last < 0 || !IsSeat(_names[last].Next, role.First - 1))
                    continue;
                _used.Add(role);
                _given.TryAdd(last, role.What);
            }
        }

        private bool EndsClause(int at) =>
            at >= sentence.Next || sentence.Passage.Tokens[at].Kind == PieceKind.Sign || Joins.IsAnd(sentence, at);

        // "In Graz (AT)": where a body is.
        private bool IsSeat(int from, int to)
        {
            for (var at = from; at < to; at++)
                if (
                    sentence.Passage.Tokens[at].Text is not ("(" or ")" or ",")
                    && !sentence.Places.Cover(at)
                    && !sentence.Countries.Cover(at)
                    && !sentence.SaysAt(Term.At, at, at + 1)
                )
                    return false;
            return to - from <= Near;
        }

        // In their order, as "the lead partner is A, and B is a partner" gives A before "and" ties it to B.
        private void GiveByVerb()
        {
            foreach (var role in roles)
                if (!_used.Contains(role) && !IsGivenByVerb(role) && role.What == StatedRole.LeadPartner)
                    GiveForward(role);
        }

        // "A is lead partner, and B and C are project partners": a verb between a name and a role ties them, and what it says of the last of a list it says of all.
        private bool IsGivenByVerb(At<StatedRole> role)
        {
            var last = LastBefore(role.First);
            if (last < 0 || !IsSaidOf(_names[last], role))
                return false;
            var first = role.What == StatedRole.LeadPartner ? last : FirstOfList(last);
            // Of one alone it may be said of whatever else.
            if (role.What == StatedRole.Partner && first == last)
                return false;
            _used.Add(role);
            for (var n = first; n <= last; n++)
                _given.TryAdd(n, role.What);
            return true;
        }

        private bool IsSaidOf(NamedBody name, At<StatedRole> role)
        {
            if (Joins.BehindLabel(sentence, role.Next) > role.Next)
                return false;
            // "That A partner is".
            var hasVerb = role.First == name.Next && IsVerbAtEnd(role.Next);
            var from = name.Next;
            // "A, which is lead partner".
            if (sentence.Passage.Is(from, ",") && sentence.Passage.IsSmall(from + 1))
                from++;
            for (var at = from; at < role.First; at++)
            {
                hasVerb |= Joins.IsVerb(sentence, at);
                if (Joins.IsAnd(sentence, at) || IsRole(at) || !(IsWithin(at) || Joins.IsLower(sentence, at)))
                    return false;
            }
            return hasVerb && role.First - from <= Near;
        }

        private bool IsVerbAtEnd(int at) => at < sentence.Next && Joins.IsVerb(sentence, at) && EndsClause(at + 1);

        // "Since January 2023", "in Graz (AT)".
        private bool IsWithin(int at) =>
            sentence.Dates.Cover(at)
            || sentence.Places.Cover(at)
            || sentence.Countries.Cover(at)
            || sentence.Passage.Tokens[at].Text is "(" or ")" or "'"
            || sentence.Passage.Tokens[at] is { Text: "-", IsApart: false };

        private bool IsRole(int at) => roles.Cover(at);

        private int FirstOfList(int last)
        {
            var first = last;
            while (
                first > 0
                && !_given.ContainsKey(first - 1)
                && Joins.Only(sentence, _names[first - 1].Next, _names[first].First)
                && (first < last || Joins.AnyAnd(sentence, _names[first - 1].Next, _names[first].First))
            )
                first--;
            return first;
        }

        private void GiveForward()
        {
            foreach (var role in roles)
                if (!_used.Contains(role))
                    GiveForward(role);
        }

        // "The partners, A and B": from a role on, as long as only small words and commas stand between.
        private void GiveForward(At<StatedRole> role)
        {
            var begin = Joins.BehindLabel(sentence, role.Next);
            var at = begin;
            for (var n = 0; n < _names.Count; n++)
            {
                if (_names[n].First < at)
                    continue;
                var isAdded = at == begin && Joins.AnyAnd(sentence, begin, _names[n].First);
                // "The lead partner and the City of York": that is somebody else.
                if (isAdded && role.What == StatedRole.LeadPartner)
                    return;
                var isUnsure = isAdded || (at == begin && IsUnsure(role, begin, _names[n].First));
                if (_given.ContainsKey(n) || !((isUnsure && !isAdded) || Joins.Only(sentence, at, _names[n].First)))
                    return;
                if (_names[n].IsSmall && at == begin && begin == role.Next && !SaysVerb(begin, _names[n].First))
                    return;
                _used.Add(role);
                _given[n] = role.What;
                at = _names[n].Next;
                if (isUnsure)
                    _unsure.Add(n);
                // There is one lead partner.
                if (role.What == StatedRole.LeadPartner)
                    return;
            }
        }

        // "Partners are besides A": one word more may say something else.
        private bool IsUnsure(At<StatedRole> role, int from, int to)
        {
            if (from != role.Next || to - from is < 2 or > Near || !Joins.IsVerb(sentence, from))
                return false;
            var other = 0;
            for (var at = from; at < to; at++)
                if (!Joins.IsLower(sentence, at) || Joins.IsAnd(sentence, at))
                    return false;
                else if (!Joins.Only(sentence, at, at + 1))
                    other++;
            return other == 1;
        }

        private bool SaysVerb(int from, int to)
        {
            for (var at = from; at < to; at++)
                if (Joins.IsVerb(sentence, at))
                    return true;
            return false;
        }

        // "A, lead partner of the project": back to the last name before it that has none.
        private void GiveBack()
        {
            foreach (var role in roles)
            {
                if (_used.Contains(role) || role.What == StatedRole.Partner)
                    continue;
                var last = LastBefore(role.First);
                // "The marshal and the partners of the project invite": others than who is named.
                if (
                    last < 0
                    || role.First - _names[last].Next > Near
                    || BeginsAnew(_names[last].Next, role.First)
                    || roles.Exists(other => other.First >= _names[last].Next && other.Next <= role.First)
                    || (
                        Joins.AnyAnd(sentence, _names[last].Next, role.First)
                        && Joins.Only(sentence, _names[last].Next, role.First)
                    )
                )
                    continue;
                // "A thanked the lead partner": without a sign or a verb it may be another.
                if (_given.TryAdd(last, role.What) && !IsTied(_names[last].Next, role.First))
                    _unsure.Add(last);
            }
        }

        private bool BeginsAnew(int from, int to)
        {
            for (var at = from; at < to; at++)
                if (sentence.Passage.Tokens[at].Text is ":" or ";")
                    return true;
            return false;
        }

        private bool IsTied(int from, int to)
        {
            for (var at = from; at < to; at++)
                if (sentence.Passage.Tokens[at].Kind == PieceKind.Sign || Joins.IsVerb(sentence, at))
                    return true;
            return from == to;
        }

        private int LastBefore(int at) => _names.FindLastIndex(name => name.Next <= at);

        private string? Country(NamedBody name)
        {
            foreach (var country in sentence.Countries)
                if (country.First >= name.Next && country.First - name.Next <= 1)
                    return country.What.Code;
            return null;
        }
    }
}
