namespace Konvent.Reading;

/// <summary>What the sentences of one side of a pair state, by kind.</summary>
internal static class StatedByKind
{
    private const double SurePlace = 0.7;
    private const double SureCountry = 0.8;

    public static List<Stated> Dates(IReadOnlyList<Segment> side) =>
        Each(
            side,
            sentence => sentence.Dates,
            date => new Stated(Plainly.Date(date.What.When), Shown(side, date.What.Span), Alone(date.What.When))
        );

    // A month without a year may be a word or a name.
    private static double Alone(When when) => when.Edtf is ['X', _, _, _, '-', _, _] ? 0.5 : 0.8;

    public static List<Stated> Sums(IReadOnlyList<Segment> side) =>
        Each(
            side,
            sentence => sentence.Sums,
            sum => new Stated(
                $"{sum.What.Money.Amount:G29} {sum.What.Money.Currency}",
                Shown(side, sum.What.Span),
                0.85
            )
        );

    public static List<Stated> Links(IReadOnlyList<Segment> side) =>
        Each(
            side,
            sentence => sentence.Addresses,
            address => new Stated(Plainly.Address(address.What.Text), address.What.Text, 0.8)
        );

    public static List<Stated> Places(IReadOnlyList<Segment> side) =>
        Each(
            side,
            sentence =>
                sentence.Places.FindAll(place =>
                    place.What.Place.Kind == PlaceKind.Town && place.What.Sureness >= SurePlace
                ),
            place => new Stated(place.What.Place.Id, Shown(side, place.What.Span), 0.5)
        );

    /// <summary>By their codes; a country that only one side names may be an adjective or a town on the other.</summary>
    public static List<Stated> Countries(IReadOnlyList<Segment> side) =>
        Each(
            side,
            sentence => sentence.Countries.FindAll(country => country.What.Sureness >= SureCountry),
            country => new Stated(country.What.Code, Shown(side, country.What.Span), 0)
        );

    public static List<Stated> Funds(IReadOnlyList<Segment> side) =>
        [
            .. side.SelectMany(segment =>
                ReadProgrammes
                    .FundsIn(segment.Sentence)
                    .Select(fund => new Stated(
                        fund.Code,
                        segment.Sentence.Passage.Said(fund.Said.First, fund.Said.Next),
                        0
                    ))
            ),
        ];

    // "One" is an article in many languages. A round number may stand in words.
    public static List<Stated> Numbers(IReadOnlyList<Segment> side)
    {
        var numbers = new List<Stated>();
        foreach (var segment in side)
        foreach (var figure in Figures.In(segment.Sentence))
            if (figure.What.Key != "1")
                numbers.Add(
                    new(
                        figure.What.Key,
                        segment.Sentence.Passage.Said(figure.First, figure.Next),
                        figure.What.IsWord ? 0.4
                            : figure.What.IsTime ? 0.5
                            : IsSaidInWords(figure.What.Key) ? 0.6
                            : 0.8
                    )
                );
        return numbers;
    }

    private static bool IsSaidInWords(string key) =>
        key.Length <= 2 ? key.Length == 1 || key[0] == '1' || key[1] == '0' : key is "100" or "1000" or "1000000";

    private static List<Stated> Each<T>(
        IReadOnlyList<Segment> side,
        Func<Sentence, List<At<T>>> found,
        Func<At<T>, Stated> stated
    )
    {
        var all = new List<Stated>();
        foreach (var segment in side)
        foreach (var one in found(segment.Sentence))
            all.Add(stated(one));
        return all;
    }

    private static string Shown(IReadOnlyList<Segment> side, TextSpan span) =>
        CleanText.Of(span.In(side[0].Sentence.Passage.Text));
}
