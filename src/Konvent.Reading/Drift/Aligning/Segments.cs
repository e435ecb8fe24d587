namespace Konvent.Reading;

/// <summary>Takes a text apart into the sentences that are compared.</summary>
internal static class Segments
{
    // A date or an address says which sentence it is; a word that looks alike says little.
    private const double Address = 4;
    private const double Date = 3;
    private const double Sum = 3;
    private const double Place = 2;
    private const double Number = 1.5;
    private const double Name = 1.5;
    private const double Term = 1;
    private const double Cognate = 0.7;

    private const int LettersOfCognate = 4;

    public static List<Segment> Of(IEnumerable<Sentence> sentences)
    {
        var segments = new List<Segment>();
        foreach (var sentence in sentences)
            if (HasWords(sentence))
                segments.Add(new(sentence, segments.Count, Features(sentence)));
        return segments;
    }

    private static bool HasWords(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.Next; at++)
            if (sentence.Passage.Tokens[at].Kind != PieceKind.Sign)
                return true;
        return false;
    }

    private static Dictionary<string, double> Features(Sentence sentence)
    {
        var features = new Dictionary<string, double>(StringComparer.Ordinal);
        foreach (var date in sentence.Dates)
            features["d:" + Plainly.Date(date.What.When)] = Date;
        foreach (var sum in sentence.Sums)
            features["s:" + sum.What.Money.Amount] = Sum;
        foreach (var address in sentence.Addresses)
            features["a:" + Plainly.Address(address.What.Text)] = Address;
        foreach (var place in sentence.Places)
            features["p:" + place.What.Place.Id] = Place;
        foreach (var figure in Figures.In(sentence))
            features["n:" + figure.What.Key] = Number;
        foreach (var said in sentence.Terms)
            if (Tells(said.Term))
                features["t:" + (int)said.Term] = Term;
        foreach (var word in Words(sentence))
            features.TryAdd("w:" + word.Key, word.IsName ? Name : Cognate);
        return features;
    }

    // Small words and what every sentence of such texts says tell nothing.
    private static bool Tells(Term term) =>
        term
            is not (
                Reading.Term.NameJoint
                or Reading.Term.At
                or Reading.Term.And
                or Reading.Term.Which
                or Reading.Term.Project
                or Reading.Term.Date
                or Reading.Term.Held
            );

    private static IEnumerable<(string Key, bool IsName)> Words(Sentence sentence)
    {
        for (var at = sentence.First; at < sentence.Next; at++)
            if (sentence.Passage.Tokens[at] is { Kind: PieceKind.Word } word)
            {
                var latin = Transliteration.Of(word.Text);
                if (latin.Length >= LettersOfCognate)
                    yield return (latin[..LettersOfCognate], false);
                else if (latin.Length > 1 && sentence.Passage.IsCapital(at) && at > sentence.First)
                    yield return (latin, true);
            }
    }
}
