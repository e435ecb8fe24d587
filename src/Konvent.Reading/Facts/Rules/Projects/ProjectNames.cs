namespace Konvent.Reading;

/// <summary>What may be the name of the project, and how much this place says so.</summary>
internal sealed record ProjectName(string Name, double Weight);

/// <summary>Finds what may be the name of a project, and weighs where it stands.</summary>
internal static class ProjectNames
{
    // Behind "in short", which says that a longer name stands beside it.
    private const double Abbreviated = 3.5;

    // Beside the word for a project.
    public const double Named = 3;

    // Where texts say what they are about: the title with its number and month, a role, who pays.
    private const double Telling = 2.4;
    private const double First = 2;
    private const double Anywhere = 1.2;
    private const int MostWords = 4;

    public static IEnumerable<At<ProjectName>> In(Sentence sentence)
    {
        foreach (var said in sentence.All(Term.Project))
            if (!IsOfCall(sentence, said) && (BehindLongName(sentence, said) ?? Behind(sentence, said)) is { } behind)
                yield return behind;
        foreach (var said in sentence.All(Term.InShort))
            if (Shaped(sentence, AfterSigns(sentence, said.Next), Abbreviated) is { } name)
                yield return name;
        for (var at = sentence.First; at < sentence.Next; at++)
            if (NameShapes.EndOfName(sentence, at) is > 0 and var end)
            {
                if (!IsTerm(sentence, at, end))
                    yield return Found(sentence, at, end, WeightOf(sentence, at, end));
                at = end - 1;
            }
            else if (Pair(sentence, at) is { } pair)
                yield return pair;
    }

    /// <summary>"facebook.com/S3Chem": its page on social media or its own site.</summary>
    public static ProjectName? OfPage(string address)
    {
        var parts = address.Split('/', StringSplitOptions.RemoveEmptyEntries);
        var name = parts.Length > 1 ? parts[^1] : "";
        return NameShapes.IsShape(name) && name.Any(char.IsUpper) ? new(name, 2) : null;
    }

    private static double WeightOf(Sentence sentence, int first, int next)
    {
        if (IsBesideProject(sentence, first, next))
            return Named;
        if (
            IsBehindRole(sentence, first)
            || IsFunded(sentence, first)
            || IsMasthead(sentence)
            || IsBeforeProgramme(sentence, next)
        )
            return Telling;
        // Several words in capitals may be a title: "FINAL REPORT".
        return (IsLineOfItsOwn(sentence, first) || IsFirst(sentence)) && !IsTitle(sentence, first, next)
            ? First
            : Anywhere;
    }

    // "the BLUEVAL project", "BLUEVAL-Projekt", "IDROMINI, a project that".
    private static bool IsBesideProject(Sentence sentence, int first, int next)
    {
        if (sentence.SaysAt(Term.Project, first - 1, first) && !sentence.Passage.Is(first - 1, ","))
            return true;
        var at = next;
        var isSetOff = sentence.Passage.Is(at, ",");
        while (at < sentence.Next && sentence.Passage.Tokens[at].Text is "-" or "‑" or "”" or "“" or "\"" or "»" or ",")
            at++;
        var most = isSetOff ? 3 : 1;
        for (var n = 0; n < most && at < sentence.Next; n++, at++)
            if (sentence.SaysAt(Term.Project, at, at + 1))
                return true;
            else if (!sentence.Passage.IsWord(at) || sentence.Passage.IsCapital(at))
                return false;
        return false;
    }

    // "lead partner of TOURISM+", "the partners of SLOWRAIL".
    private static bool IsBehindRole(Sentence sentence, int first)
    {
        for (var at = first - 1; at >= Math.Max(sentence.First, first - 3); at--)
            if (sentence.SaysAt(Term.LeadPartner, at, at + 1) || sentence.SaysAt(Term.Partner, at, at + 1))
                return true;
            else if (!sentence.Passage.IsSmall(at))
                return false;
        return false;
    }

    // "JURATALENT (Interreg France-Suisse)", "SYLVAGORA, Interreg V A".
    private static bool IsBeforeProgramme(Sentence sentence, int next) =>
        next + 1 < sentence.Next
        && sentence.Passage.Tokens[next].Text is "(" or "," or "–" or "-"
        && sentence.Passage.Tokens[next + 1].Text == "interreg";

    // "AGUA-X-SOL is financed by": the subject of the statement.
    private static bool IsFunded(Sentence sentence, int first) =>
        first <= sentence.First + 2
        && sentence.Says(Term.Financed, Term.CoFinanced, Term.Supported)
        && (sentence.Says(Term.EuropeanUnion) || sentence.Says(Term.Erdf) || FindProgrammes.In(sentence).Any());

    private static bool IsTitle(Sentence sentence, int first, int next) =>
        Enumerable
            .Range(first + 1, next - first - 1)
            .Any(at => sentence.Passage.IsWord(at) && sentence.Passage.Tokens[at].IsApart)
        && Enumerable
            .Range(first, next - first)
            .Any(at => sentence.Passage.IsSmall(at) || sentence.Terms.Exists(said => said.First == at));

    private static bool IsMasthead(Sentence sentence) =>
        sentence.Passage.Place == 0 && sentence.Kind != ParagraphKind.Prose && sentence.Says(Term.Published);

    // "Agri-Flow is on schedule": only where the place says that it is a project; German writes every other noun so.
    private static At<ProjectName>? Pair(Sentence sentence, int at)
    {
        if (NameShapes.EndOfPair(sentence, at) is not (> 0 and var end) || sentence.Passage.Language == Language.German)
            return null;
        var isAtHead = sentence is { First: 0, Passage.Place: 0 } && at == 0;
        var weight =
            IsBesideProject(sentence, at, end) ? Named
            : isAtHead || IsFunded(sentence, at) ? First
            : 0.4;
        return Found(sentence, at, end, weight);
    }

    // "project “Paths to the Delta” (DELTAPATH)", "project Quiet Valley (SILVALLEY)": the short name behind the long one.
    private static At<ProjectName>? BehindLongName(Sentence sentence, Said said) =>
        LongNames.BeforeBrackets(sentence, said) is { } name ? Shaped(sentence, name.Next, Abbreviated) : null;

    // "projekt Next2Met", "Projekt Smart Integration", "project “Green Towns”".
    private static At<ProjectName>? Behind(Sentence sentence, Said said)
    {
        var at = AfterSigns(sentence, said.Next);
        foreach (var name in sentence.Names)
            // In brackets stands what the name before the word means: "the GREENPORTS project (“Green Transition of Ports”)".
            if (
                name.First == at
                && name.Next - name.First <= MostWords
                && name.First - said.Next <= 2
                && !sentence.Passage.Is(said.Next, "(")
            )
                return IsRealName(name.What) ? new(new(name.What, Named), name.First, name.Next) : null;
        if (at != said.Next)
            return null;
        if (Shaped(sentence, at, Named) is { } shaped)
            return shaped;
        var end = at;
        while (end < sentence.Next && end - at < MostWords && IsNameWord(sentence, end))
            end = NameShapes.EndOfRun(sentence, end);
        return end > at && !IsInflected(sentence, said) && sentence.Passage.SpanOf(at, end).Length > 2
            ? Found(sentence, at, end, sentence.Passage.Language == Language.German ? 2 : 2.2)
            : null;
    }

    private static bool IsRealName(string name) => name.Length > 2 && char.IsUpper(name[0]);

    private static bool IsNameWord(Sentence sentence, int at) =>
        sentence.Passage.IsWord(at)
        && sentence.Passage.IsCapital(at)
        && sentence.Passage.Tokens[at].IsApart
        && !IsCommon(sentence, at);

    private static At<ProjectName>? Shaped(Sentence sentence, int at, double weight) =>
        NameShapes.EndOfName(sentence, at) is > 0 and var end ? Found(sentence, at, end, weight) : null;

    private static At<ProjectName> Found(Sentence sentence, int first, int next, double weight) =>
        new(new(sentence.Passage.Said(first, next), weight), first, next);

    private static int AfterSigns(Sentence sentence, int at)
    {
        while (
            at < sentence.Next
            && sentence.Passage.Tokens[at].Text is ":" or "„" or "“" or "”" or "\"" or "«" or "*" or "("
        )
            at++;
        return at;
    }

    // "Call for projects “Water”": the name of the call.
    private static bool IsOfCall(Sentence sentence, Said said) =>
        sentence.SaysAt(Term.Call, Math.Max(sentence.First, said.First - 3), said.Next + 1);

    // "PROGRAMMA", "WORKSHOP": a word of every text, written large.
    private static bool IsTerm(Sentence sentence, int first, int next)
    {
        for (var at = first; at < next; at++)
            if (sentence.Passage.IsWord(at) && !IsCommon(sentence, at))
                return false;
        return true;
    }

    // Capital words that say something else: roles, bodies, months.
    private static bool IsCommon(Sentence sentence, int at) =>
        sentence.Terms.Exists(said =>
            said.First <= at
            && said.Next > at
            && said.Term is not (Term.NameJoint or Term.At or Term.Which or Term.All or Term.Building)
        )
        || sentence.Dates.Cover(at)
        || sentence.Passage.IsSmall(at);

    // After "projects" stands what they are about.
    private static bool IsInflected(Sentence sentence, Said said) =>
        sentence.Passage.Tokens[said.First].Text.EndsWith('s') && sentence.Passage.Language == Language.English;

    // A text names what it is about at once.
    private static bool IsFirst(Sentence sentence) => sentence.Passage.Place <= 1 && sentence.First == 0;

    private static bool IsLineOfItsOwn(Sentence sentence, int at) =>
        sentence.Kind != ParagraphKind.Prose && at == sentence.First;
}
