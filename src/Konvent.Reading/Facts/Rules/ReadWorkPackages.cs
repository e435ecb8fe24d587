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
            else
                break;
        }
        if (!found && Numbering.Ordinal(sentence, said.First) is { Value: > 0 and <= Most } ordinal)
            yield return ordinal;
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
