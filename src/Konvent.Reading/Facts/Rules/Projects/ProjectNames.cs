namespace Konvent.Reading;

/// <summary>What may be the name of the project, and how much this place says so.</summary>
internal sealed record ProjectName(string Name, double Weight);

/// <summary>Finds what may be the name of a project.</summary>
internal static class ProjectNames
{
    private const int MostWords = 4;

    public static IEnumerable<At<ProjectName>> In(Sentence sentence)
    {
        foreach (var said in sentence.All(Term.Project))
        {
            if (Behind(sentence, said) is { } behind)
                yield return behind;
            if (Before(sentence, said) is { } before)
                yield return before;
        }
        foreach (var said in sentence.All(Term.InShort))
            if (Shaped(sentence, AfterSigns(sentence, said.Next), 3) is { } name)
                yield return name;
        for (var at = sentence.First; at < sentence.Next; at++)
            if (Shaped(sentence, at, IsLineOfItsOwn(sentence, at) || IsFirst(sentence) ? 2 : 1.2) is { } name)
            {
                yield return name;
                at = name.Next - 1;
            }
    }

    /// <summary>"facebook.com/S3Chem": its page on social media or its own site.</summary>
    public static ProjectName? OfPage(string address)
    {
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var name = parts.Length > 1 ? parts[^1] : "";
        return IsShape(name) && name.Any(char.IsUpper) ? new(name, 2) : null;
    }

    // "projekt Next2Met", "Projekt Smart Integration", "project “Green Towns”".
    private static At<ProjectName>? Behind(Sentence sentence, Said said)
    {
        var at = AfterSigns(sentence, said.Next);
        foreach (var name in sentence.Names)
            if (name.First == at && name.Next - name.First <= MostWords && name.First - said.Next <= 2)
                return new(new(name.What, 3), name.First, name.Next);
        if (at != said.Next)
            return null;
        if (Shaped(sentence, at, 3) is { } shaped)
            return shaped;
        var end = at;
        while (
            end < sentence.Next
            && end - at < MostWords
            && sentence.Passage.IsWord(end)
            && sentence.Passage.IsCapital(end)
            && !IsCommon(sentence, end)
        )
            end++;
        return end > at && !IsInflected(sentence, said)
            ? new(new(sentence.Passage.Said(at, end), sentence.Passage.Language == Language.German ? 2 : 2.2), at, end)
            : null;
    }

    // "the BLUEVAL project", "BLUEVAL-Projekt".
    private static At<ProjectName>? Before(Sentence sentence, Said said)
    {
        var end = said.First;
        if (end > sentence.First && sentence.Passage.Tokens[end - 1].Text is "-" or "‑" or "”" or "“" or "\"" or "»")
            end--;
        for (var first = end - 1; first >= sentence.First && end - first <= 5; first--)
            if (Shaped(sentence, first, 3) is { } name && name.Next == end)
                return name;
        return null;
    }

    private static int AfterSigns(Sentence sentence, int at)
    {
        while (
            at < sentence.Next
            && sentence.Passage.Tokens[at].Text is ":" or "„" or "“" or "”" or "\"" or "«" or "*" or "("
        )
            at++;
        return at;
    }

    // Capital words that say something else: roles, bodies, months.
    private static bool IsCommon(Sentence sentence, int at) =>
        sentence.Terms.Exists(said =>
            said.First <= at && said.Next > at && said.Term is not (Term.NameJoint or Term.At or Term.Which or Term.All)
        )
        || sentence.Dates.Exists(date => date.Covers(at))
        || LanguageProfiles.All.IsSmall(sentence.Passage.Written(at).ToLowerInvariant(), sentence.Passage.Language);

    // After "projects" stands what they are about.
    private static bool IsInflected(Sentence sentence, Said said) =>
        sentence.Passage.Tokens[said.First].Text.EndsWith('s') && sentence.Passage.Language == Language.English;

    // A text names what it is about at once.
    private static bool IsFirst(Sentence sentence) => sentence.Passage.Place <= 1 && sentence.First == 0;

    private static bool IsLineOfItsOwn(Sentence sentence, int at) =>
        sentence.Kind != ParagraphKind.Prose && at == sentence.First;

    /// <summary>A name that by its shape is an acronym: "S3Chem", "BLUEVAL", "TOURISM+", "Agri-Flow", "OLD-QUARTERS".</summary>
    private static At<ProjectName>? Shaped(Sentence sentence, int at, double weight)
    {
        if (at >= sentence.Next || !StandsApart(sentence, at))
            return null;
        var end = EndOfRun(sentence, at);
        while (
            IsAllCapitals(sentence, at, end)
            && end < sentence.Next
            && IsAllCapitals(sentence, end, EndOfRun(sentence, end))
            && sentence.Passage.IsWord(end)
        )
            end = EndOfRun(sentence, end);
        var name = sentence.Passage.SpanOf(at, end).Length <= 40 ? sentence.Passage.Said(at, end) : "";
        return IsShape(name) && !IsShouting(sentence) ? new(new(name, weight), at, end) : null;
    }

    // "KÜHLE KIEZE": capitals that follow each other are one name.
    private static bool IsAllCapitals(Sentence sentence, int first, int next) =>
        next - first == 1
        && sentence.Passage.Tokens[first] is { Kind: PieceKind.Word, Text.Length: >= 3 }
        && !sentence.Passage.Written(first).Any(char.IsLower);

    private static bool StandsApart(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at].IsApart
        || at == sentence.First
        || sentence.Passage.Tokens[at - 1].Text is "(" or "„" or "“" or "\"" or "«" or "*" or "[" or "#";

    // Letters, figures and hyphens without a blank.
    private static int EndOfRun(Sentence sentence, int at)
    {
        var end = at + 1;
        while (
            end < sentence.Next
            && !sentence.Passage.Tokens[end].IsApart
            && (sentence.Passage.Tokens[end].Kind != PieceKind.Sign || IsWithin(sentence, end))
        )
            end++;
        return end;
    }

    private static bool IsWithin(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at].Text == "+"
        || (
            sentence.Passage.Tokens[at].Text is "-" or "&" or "_"
            && at + 1 < sentence.Next
            && !sentence.Passage.Tokens[at + 1].IsApart
            && sentence.Passage.Tokens[at + 1].Kind != PieceKind.Sign
            && char.IsUpper(sentence.Passage.Written(at + 1)[0]) | char.IsDigit(sentence.Passage.Written(at + 1)[0])
        );

    // A heading in capitals shouts; there no capital says anything.
    private static bool IsShouting(Sentence sentence)
    {
        var (capitals, words) = (0, 0);
        for (var at = sentence.First; at < sentence.Next; at++)
            if (sentence.Passage.Tokens[at] is { Kind: PieceKind.Word, Text.Length: > 3 })
            {
                words++;
                capitals += sentence.Passage.Written(at).Any(char.IsLower) ? 0 : 1;
            }
        return words >= 3 && capitals * 2 > words;
    }

    private static bool IsShape(string name)
    {
        if (name.Length is < 3 or > 30 || !char.IsLetter(name[0]))
            return false;
        var upper = name.Count(char.IsUpper);
        var lower = name.Count(char.IsLower);
        var figures = name.Count(char.IsDigit);
        if (name.EndsWith('+') && upper > 0)
            return true;
        if (lower == 0)
            return upper >= 3 && figures <= upper;
        // A capital within it: "ReGreen", "S3Chem", "Next2Met", "Agri-Flow".
        for (var at = 1; at < name.Length; at++)
            if (
                char.IsUpper(name[at]) && (char.IsLower(name[at - 1]) || char.IsDigit(name[at - 1]))
                || char.IsDigit(name[at]) && at + 1 < name.Length && char.IsUpper(name[at + 1])
            )
                return true;
        return false;
    }
}
