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
    /// <summary>What was written, taken over into what was there: translations that nobody touched stay.</summary>
    public ActionFacts Into(ActionFacts? before) =>
        new(
            new ActionTexts(
                Words(before?.Texts.Title, Title),
                Words(before?.Texts.Background, Background),
                Words(before?.Texts.Nature, Nature),
                Words(before?.Texts.Timeframe, Timeframe),
                Words(before?.Texts.CostsNote, CostsNote),
                Words(before?.Texts.InfluencedHow, InfluencedHow)
            ),
            Parts(before?.Lessons, Lessons),
            Parts(before?.Players, Players),
            Dates,
            IsFree,
            Parts(before?.Costs, Costs),
            Parts(before?.Funding, Funding),
            Influenced,
            Parts(before?.Indicators, Indicators),
            FurtherInstruments
        );

    internal static Wording Words(Wording? before, IReadOnlyList<KeyValuePair<Language, string?>> written) =>
        (before ?? Wording.Empty).Rewritten(written);

    private static List<T> Parts<T>(IReadOnlyList<T>? before, IEnumerable<IWrittenPart<T>> written)
        where T : class, IPart
    {
        var known = (before ?? []).ToDictionary(part => part.Id);
        return
        [
            .. from one in written
            // The same id twice is the known one first, and then a new one.
            let part = one.Id is { } id && known.Remove(id, out var found) ? found : null
            select one.Into(part?.Id ?? Guid.CreateVersion7(), part),
        ];
    }
}
