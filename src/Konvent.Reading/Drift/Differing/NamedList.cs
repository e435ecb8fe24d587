namespace Konvent.Reading;

/// <summary>Names that a sentence lists: "the Town of Krems, the Danube Museum and the University of Graz".</summary>
internal sealed record NamedList(IReadOnlyList<NamedItem> Items)
{
    private const int Fewest = 2;
    private const int LongestItem = 12;

    public static List<NamedList> In(IReadOnlyList<Segment> side) =>
        [.. side.SelectMany(segment => In(segment.Sentence))];

    private static IEnumerable<NamedList> In(Sentence sentence)
    {
        var (items, start) = (new List<NamedItem>(), sentence.First);
        for (var at = sentence.First; at < sentence.Next; at++)
            if (IsAnd(sentence, at))
            {
                Take(at);
                items.Add(NamedItem.Of(sentence, at + 1, EndOfLast(sentence, at + 1)));
                if (items.Count >= Fewest && items.TrueForAll(item => item.IsName))
                    yield return new([.. items]);
                items.Clear();
                start = at + 1;
            }
            else if (sentence.Passage.Is(at, ",") && !IsAnd(sentence, at + 1))
            {
                Take(at);
                start = at + 1;
            }
            else if (EndsList(sentence, at))
            {
                items.Clear();
                start = at + 1;
            }

        void Take(int next)
        {
            var first = Math.Max(start, next - LongestItem);
            if (first < next)
                items.Add(
                    NamedItem.Of(sentence, first, next, items.Count == 0 && !sentence.Passage.Is(first - 1, ":"))
                );
        }
    }

    private static int EndOfLast(Sentence sentence, int first)
    {
        var end = first;
        while (
            end < sentence.Next
            && end - first < LongestItem
            && !IsAnd(sentence, end)
            && !sentence.Passage.Is(end, ",")
            && !EndsList(sentence, end)
        )
            end++;
        return end;
    }

    private static bool IsAnd(Sentence sentence, int at) =>
        at < sentence.Next && sentence.All(Term.And).Any(said => said.First == at && said.Next == at + 1);

    private static bool EndsList(Sentence sentence, int at) =>
        sentence.Passage.Tokens[at].Text is ";" or ":" or "(" or ")" or "." or "–" or "—" or "?" or "!";
}
