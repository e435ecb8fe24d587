using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Actions;

/// <summary>An action as somebody wrote it; its texts per language.</summary>
public sealed record WrittenAction(
    IReadOnlyList<KeyValuePair<Language, string?>> Title,
    IReadOnlyList<KeyValuePair<Language, string?>> Background,
    IReadOnlyList<WrittenLesson> Lessons,
    IReadOnlyList<KeyValuePair<Language, string?>> Nature,
    IReadOnlyList<WrittenPlayer> Players,
    When? Dates,
    IReadOnlyList<KeyValuePair<Language, string?>> Timeframe,
    bool IsFree,
    IReadOnlyList<WrittenCost> Costs,
    IReadOnlyList<KeyValuePair<Language, string?>> CostsNote,
    IReadOnlyList<WrittenFunding> Funding,
    Money? Influenced,
    IReadOnlyList<KeyValuePair<Language, string?>> InfluencedHow,
    IReadOnlyList<WrittenIndicator> Indicators,
    IReadOnlyList<Guid> FurtherInstruments
)
{
    /// <summary>The languages in which anything was sent.</summary>
    public IReadOnlyCollection<Language> Languages =>
        [
            .. new[] { Title, Background, Nature, Timeframe, CostsNote, InfluencedHow }
                .Concat(Lessons.Select(one => one.From))
                .Concat(Players.SelectMany(one => new[] { one.Name, one.Role }))
                .Concat(Costs.Select(one => one.What))
                .Concat(Funding.Select(one => one.Name))
                .Concat(Indicators.SelectMany(one => new[] { one.Name, one.Unit }))
                .SelectMany(words => words, (_, sent) => sent.Key)
                .Distinct(),
        ];

    /// <summary>What was written, taken over into what was there: translations that nobody touched stay.</summary>
    /// <param name="own">The language of the plan.</param>
    public ActionFacts Into(ActionFacts? before, Language own) =>
        new(
            new ActionTexts(
                (before?.Texts.Title).Written(Title, own),
                (before?.Texts.Background).Written(Background, own),
                (before?.Texts.Nature).Written(Nature, own),
                (before?.Texts.Timeframe).Written(Timeframe, own),
                (before?.Texts.CostsNote).Written(CostsNote, own),
                (before?.Texts.InfluencedHow).Written(InfluencedHow, own)
            ),
            Parts(before?.Lessons, Lessons, own),
            Parts(before?.Players, Players, own),
            Dates,
            IsFree,
            Parts(before?.Costs, Costs, own),
            Parts(before?.Funding, Funding, own),
            Influenced,
            Parts(before?.Indicators, Indicators, own),
            FurtherInstruments
        );

    private static List<T> Parts<T>(IReadOnlyList<T>? before, IEnumerable<IWrittenPart<T>> written, Language own)
        where T : class, IPart
    {
        var known = (before ?? []).ToDictionary(part => part.Id);
        return
        [
            .. from one in written
            // The same id twice is the known one first, and then a new one.
            let part = one.Id is { } id && known.Remove(id, out var found) ? found : null
            select one.Into(part?.Id ?? Guid.CreateVersion7(), part, own),
        ];
    }
}
