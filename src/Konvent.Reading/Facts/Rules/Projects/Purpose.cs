namespace Konvent.Reading;

/// <summary>Reads what the project is for and what it is about: "The aim of the project is …", "Theme: …".</summary>
internal static class Purpose
{
    private const int MostObjectives = 3;
    private const int MostThemes = 10;
    private const int MostWordsOfLabel = 4;

    /// <summary>The first sentences that say what the project is for: its idea, and its main objective.</summary>
    public static IReadOnlyList<Sentence> Objectives(TextInHand hand, string? acronym) =>
        [
            .. hand
                .Sentences.Where(sentence =>
                    sentence.Kind == ParagraphKind.Prose
                    && sentence.Says(Term.Objective)
                    && IsOfProject(sentence, acronym)
                    && !sentence.Says(Term.Meeting, Term.Conference, Term.Workshop, Term.Seminar, Term.Call)
                )
                .DistinctBy(sentence => sentence.Text)
                .Take(MostObjectives),
        ];

    private static bool IsOfProject(Sentence sentence, string? acronym) =>
        sentence.Says(Term.Project)
        || (acronym is not null && sentence.Text.Contains(acronym, StringComparison.Ordinal));

    /// <summary>What stands behind such words and a colon at the begin of a line.</summary>
    public static IReadOnlyList<string> Themes(TextInHand hand)
    {
        foreach (var sentence in hand.Sentences)
        foreach (var said in sentence.All(Term.Theme))
            if (
                sentence.First == 0
                && said.First <= 1
                && said.Next <= MostWordsOfLabel
                && sentence.Passage.Is(said.Next, ":")
                && said.Next + 1 < sentence.Next
                && !sentence.Passage.Sentences.Any(one => one.Says(Term.Meeting))
            )
                return
                [
                    .. sentence
                        .Passage.Said(said.Next + 1, sentence.Next)
                        .Split([';', '|'], StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries)
                        .Select(theme => theme.TrimEnd('.', ','))
                        .Take(MostThemes),
                ];
        return [];
    }
}
