namespace Konvent.Reading;

/// <summary>Reads the work packages a text names by their numbers.</summary>
internal static class ReadWorkPackages
{
    private const int Most = 30;

    public static void In(TextInHand hand)
    {
        var packages = new SortedDictionary<int, (string? Name, List<TextSpan> Source)>();
        foreach (var sentence in hand.Sentences)
        foreach (var said in sentence.All(Term.WorkPackage))
        foreach (var number in NumbersOf(sentence, said))
        {
            if (!packages.TryGetValue(number.Value, out var known))
                packages[number.Value] = known = (null, []);
            known.Source.Add(
                sentence.Passage.SpanOf(Math.Min(said.First, number.First), Math.Max(said.Next, number.Next))
            );
            packages[number.Value] = (
                known.Name
                    ?? LabelledName.After(sentence, Math.Max(said.Next, number.Next))
                    ?? NextOnLine(sentence, Math.Max(said.Next, number.Next)),
                known.Source
            );
        }
        foreach (var (number, (name, source)) in packages)
            hand.Facts.Add(
                new WorkPackageFact
                {
                    Number = number,
                    Name = name,
                    Source = source,
                    Confidence = 0.9,
                }
            );
    }

    // "Paquete de trabajo 1. Inventario de residuos" as a line: a point behind the number ends no sentence there.
    private static string? NextOnLine(Sentence sentence, int next) =>
        sentence.Passage is { Kind: not ParagraphKind.Prose, Sentences: [var one, var name] }
        && ReferenceEquals(one, sentence)
        && next == sentence.Next - 1
        && sentence.Passage.Is(next, ".")
        && name.Dates.Count == 0
            ? name.Text.TrimEnd('.')
            : null;

    // "WP2", "work package 2", "work packages 1, 2 and 4", "the second work package".
    private static IEnumerable<SaidNumber> NumbersOf(Sentence sentence, Said said)
    {
        var passage = sentence.Passage;
        var at = said.Next;
        var found = false;
        while (at < sentence.Next)
        {
            if (passage.Tokens[at] is { Kind: PieceKind.Number, Text.Length: <= 2 } token && IsWhole(passage, at))
            {
                var value = int.Parse(token.Text, System.Globalization.CultureInfo.InvariantCulture);
                if (value is > 0 and <= Most)
                    yield return new(value, false, at, at + 1);
                (found, at) = (true, at + 1);
            }
            else if (IsBetween(sentence, at, found))
                at++;
            // "work packages 2 (“Levels”) and 4".
            else if (found && BehindBrackets(sentence, at) is > 0 and var behind && IsBetween(sentence, behind, true))
                at = behind;
            else
                break;
        }
        if (
            !found
            && (Numbering.Ordinal(sentence, said.First) ?? BeforeName(sentence, said))
                is { Value: > 0 and <= Most } before
        )
            yield return before;
    }

    // "2 darbo paketas „Krantų tvarkymas“": a figure before the word, and its name behind, count none.
    private static SaidNumber? BeforeName(Sentence sentence, Said said) =>
        sentence.Names.Exists(name => name.First == said.Next + 1)
        && sentence.Numbers.Find(number => number.Next == said.First && !number.IsOrdinal) is { Next: > 0 } number
            ? number
            : null;

    private static int BehindBrackets(Sentence sentence, int at)
    {
        if (!sentence.Passage.Is(at, "("))
            return 0;
        while (at < sentence.Next && !sentence.Passage.Is(at, ")"))
            at++;
        return at < sentence.Next ? at + 1 : 0;
    }

    private static bool IsWhole(Passage passage, int at) =>
        at + 2 >= passage.Tokens.Count
        || passage.Tokens[at + 1] is not { IsApart: false, Text: "." or "," }
        || passage.Tokens[at + 2] is not { IsApart: false, Kind: PieceKind.Number };

    private static bool IsBetween(Sentence sentence, int at, bool found) =>
        found
            ? (sentence.Passage.Is(at, ",") || sentence.SaysAt(Term.And, at, at + 1)) && FigureFollows(sentence, at + 1)
            : sentence.Passage.Tokens[at].Text is "." or "-" or "#" or "no" or "nr" or "n"
                && FigureFollows(sentence, at + 1);

    private static bool FigureFollows(Sentence sentence, int at) =>
        at < sentence.Next
        && (sentence.Passage.Tokens[at].Kind == PieceKind.Number || sentence.Passage.Tokens[at].Text == ".");
}
