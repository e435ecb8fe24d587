using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Import.Record;
using Konvent.Basics;
using Konvent.Projects.WorkPlan;
using Konvent.Reading;
using Konvent.Ui.Forms;

namespace Konvent.ActionPlans.Import;

/// <summary>Reads what stands in the form about the actions of a document.</summary>
/// <param name="before">The language that the plan was read in.</param>
/// <param name="own">The language that was chosen for it.</param>
/// <param name="reader">In whose language dates and sums are typed.</param>
internal sealed class ReadingOfAction(
    Language before,
    Language own,
    KnownHere known,
    TypedFields typed,
    Language reader
)
{
    private readonly PartLines lines = new(own, reader);

    /// <param name="read">The action as it was read out of the document; null where there is none in this place.</param>
    /// <param name="place">Its place in the form.</param>
    public WrittenAction Read(ImportedActionForm form, ActionText? read, int place)
    {
        var field = $"{nameof(ImportedPlanForm.Actions)}[{place}].";
        return new(
            Words(form.Title, read?.Title),
            Words(form.Background, read?.Background),
            [
                .. lines
                    .Lessons(form.Lessons, read?.Lessons ?? [])
                    .Select(one => new WrittenLesson(null, one.Kind, Words(one.From))),
            ],
            Words(form.Nature, read?.Nature),
            [.. lines.Players(form.Players, read?.Players ?? []).Select(one => Player(one, form.LinksPlayers))],
            typed.When(form.Dates, field + nameof(form.Dates)),
            Words(form.Timeframe, read?.Timeframe),
            form.IsFree,
            [
                .. lines
                    .Costs(form.Costs, read?.Costs ?? [])
                    .Select(one => new WrittenCost(null, Words(one.What), one.Sum)),
            ],
            Words(form.CostsNote, read?.CostsNote),
            [
                .. lines
                    .Funding(form.Funding, read?.Funding ?? [])
                    .Select(one => new WrittenFunding(null, one.Kind, Words(one.Name), one.Sum)),
            ],
            typed.Money(form.Influenced, field + nameof(form.Influenced), Currency.Euro),
            Words(form.InfluencedHow, read?.InfluencedHow),
            [
                .. lines
                    .Indicators(form.Indicators, read?.Indicators ?? [])
                    .Select(one => Indicator(one, form.LinksIndicators)),
            ],
            [.. form.FurtherInstruments.Select(SentPlain.Id).OfType<Guid>()]
        );
    }

    private WrittenPlayer Player(Player one, bool isLinked)
    {
        var organisation = isLinked ? known.Players.IdOf(ReadWords.Shown(one.Name)) : null;
        return new(null, organisation, organisation is null ? Words(one.Name) : [], Words(one.Role));
    }

    private WrittenIndicator Indicator(ActionIndicator one, bool isLinked)
    {
        var indicator = isLinked ? known.Indicator(one.Name) : null;
        var isSameUnit = indicator is not null && SameWords.Are(one.Unit, indicator.Unit);
        return new(
            null,
            indicator?.Id,
            indicator is null ? Words(one.Name) : [],
            isSameUnit ? [] : Words(one.Unit),
            one.Baseline,
            one.Target
        );
    }

    private KeyValuePair<Language, string?>[] Words(string? text, Wording? read) =>
        ReadWords.Typed(text, read, before, own);

    private KeyValuePair<Language, string?>[] Words(Wording words) => ReadWords.Of(words, before, own);
}
