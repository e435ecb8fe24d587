namespace Konvent.Reading;

/// <summary>Reads what somebody is: behind the name, or before it as a label.</summary>
internal static class PersonRole
{
    private const int MostWords = 8;
    private const int MostWordsWithoutPost = 3;

    public static string? Of(Sentence sentence, int from, int to, At<string> name) =>
        Behind(sentence, name.Next, to) ?? Before(sentence, from, name.First);

    /// <summary>"Project coordinator: x@…", where no name stands between.</summary>
    public static string? BeforeAddress(Sentence sentence, int from, int to)
    {
        for (var at = to - 1; at >= from; at--)
            if (sentence.Passage.Is(at, ":"))
            {
                if (Label(sentence, from, at) is { } label)
                    return SaysPost(sentence, label.First, label.Next) ? label.What : null;
            }
            else if (sentence.Passage.IsWord(at) && !IsMailWord(sentence, at))
                return null;
        return null;
    }

    // "Anna Sample, press officer, …", "Anna Sample (press officer)", "Anna Sample – press officer".
    private static string? Behind(Sentence sentence, int at, int to)
    {
        // Hungarian sets it behind the name without a comma.
        if (EndOfPost(sentence, at, to) is > 0 and var post)
            return sentence.Passage.Said(at, post);
        if (at < to && sentence.SaysAt(Term.Post, at, at + 1) && !sentence.Passage.IsCapital(at))
            at--;
        else if (at + 1 >= to || sentence.Passage.Tokens[at].Text is not ("," or "(" or "–" or "-" or "—" or "|"))
            return null;
        var end = at + 1;
        while (end < to && IsPart(sentence, end) && !(end > at + 1 && IsOfProject(sentence, end)))
            end++;
        if (end - at - 1 is 0 or > MostWords || end < to && sentence.Passage.Tokens[end].Kind == PieceKind.Number)
            return null;
        return
            SaysPost(sentence, at + 1, end)
                && !sentence.Organisations.Exists(one => one.First <= at + 1 && one.Next > at + 1)
            || IsSmallNoun(sentence, at + 1, end)
            ? sentence.Passage.Said(at + 1, end)
            : null;
    }

    // "Minta Anna szakmai vezető, …": small letters up to the word for the post, and a sign.
    private static int EndOfPost(Sentence sentence, int first, int to)
    {
        for (var at = first; at < to && at - first < MostWordsWithoutPost; at++)
        {
            if (!sentence.Passage.IsWord(at) || sentence.Passage.IsCapital(at) || sentence.Passage.IsSmall(at))
                return 0;
            if (
                sentence.SaysAt(Term.Post, at, at + 1)
                && at + 1 < to
                && sentence.Passage.Tokens[at + 1].Text is "," or "("
            )
                return at + 1;
        }
        return 0;
    }

    // "coordinator of the project Agri-Flow": whose coordinator somebody is stands behind the role.
    private static bool IsOfProject(Sentence sentence, int at) =>
        NameShapes.EndOfName(sentence, at) > 0
        || (sentence.SaysAt(Term.Project, at - 1, at) && sentence.Passage.IsCapital(at));

    // "responsabile della comunicazione": words with small letters that begin with no preposition and no verb.
    private static bool IsSmallNoun(Sentence sentence, int first, int next) =>
        sentence.Passage.IsWord(first)
        && !sentence.Passage.IsCapital(first)
        && next - first <= MostWordsWithoutPost
        && !IsMailWord(sentence, first)
        && !sentence.Passage.IsSmall(first)
        && next < sentence.Next
        && sentence.Passage.Tokens[next].Text is "," or ")" or ":" or "|";

    private static string? Before(Sentence sentence, int from, int name)
    {
        if (name - 1 >= from && sentence.Passage.Is(name - 1, ":"))
            return Label(sentence, from, name - 1) is { } label && IsRole(sentence, label) ? label.What : null;
        // "Projektleiterin Anna Sample".
        foreach (var said in sentence.All(Term.Post))
            if (
                said.First >= from
                && said.Next <= name
                && name - said.Next <= 2
                && OnlyWords(sentence, said.Next, name)
            )
                return sentence.Passage.Said(said.First, name);
        return null;
    }

    private static bool IsRole(Sentence sentence, At<string> label)
    {
        if (SaysPost(sentence, label.First, label.Next))
            return true;
        if (
            label.Next - label.First > MostWordsWithoutPost
            || sentence.SaysAt(Term.Contact, label.First, label.Next)
            || sentence.SaysAt(Term.Registration, label.First, label.Next)
        )
            return false;
        for (var at = label.First; at < label.Next; at++)
            if (sentence.Passage.IsSmall(at) || IsMailWord(sentence, at))
                return false;
        return true;
    }

    /// <summary>The words before a colon, back to the end of a sentence.</summary>
    private static At<string>? Label(Sentence sentence, int from, int colon)
    {
        var first = colon;
        while (first > from && (IsPart(sentence, first - 1) || IsPointWithin(sentence, first - 1)))
            first--;
        while (first < colon && sentence.Passage.Tokens[first].Kind == PieceKind.Sign)
            first++;
        return colon - first is > 0 and <= MostWords && !IsMailWord(sentence, colon - 1)
            ? new(sentence.Passage.Said(first, colon), first, colon)
            : null;
    }

    // "Specjalista ds. promocji".
    private static bool IsPointWithin(Sentence sentence, int at) =>
        sentence.Passage.Is(at, ".")
        && at + 1 < sentence.Next
        && sentence.Passage.IsWord(at + 1)
        && !sentence.Passage.IsCapital(at + 1);

    private static bool IsPart(Sentence sentence, int at) =>
        (
            sentence.Passage.IsWord(at)
            || sentence.Passage.Tokens[at] is { Text: "-" or "‑" or "'" or "&" }
            || sentence.Passage.Tokens[at] is { Text: "/", IsApart: false }
            || IsPointWithin(sentence, at)
        )
        && !sentence.SaysAt(Term.Phone, at, at + 1)
        && !sentence.Addresses.Cover(at);

    private static bool OnlyWords(Sentence sentence, int from, int to)
    {
        for (var at = from; at < to; at++)
            if (!sentence.Passage.IsWord(at) || sentence.Passage.IsCapital(at))
                return false;
        return true;
    }

    private static bool SaysPost(Sentence sentence, int first, int next) =>
        sentence.SaysAt(Term.Post, first, next) || sentence.SaysAt(Term.LeadPartner, first, next);

    // "E-mail: …" is no role.
    private static bool IsMailWord(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at].Text.Contains("mail", StringComparison.Ordinal)
        || sentence.SaysAt(Term.Phone, at, at + 1)
        || sentence.Passage.Tokens[at].Text
            is "e"
                or "posti"
                or "sahkoposti"
                or "post"
                or "posta"
                or "pastas"
                or "pasts"
                or "correo"
                or "courriel"
                or "imeil"
                or "имейл";
}
