using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Writing;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Reading;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.ActionPlans.Import;

/// <summary>A plan that was read out of a document, to be looked through before it is entered.</summary>
public sealed class ImportedPlanForm : NewPlanForm
{
    /// <summary>The instrument with which the document was compared when the form was shown.</summary>
    public string? Compared { get; set; }

    [Called("actionplans.summary", IsProse = true)]
    public string? Summary { get; set; }

    [Called("actionplans.part.Summary", IsProse = true)]
    public string? EnglishSummary { get; set; }

    /// <summary>Whether the summary stands there in English as well: not where the plan itself is in English, unless something was written there.</summary>
    internal bool HasEnglishSummary =>
        Language != Reading.Language.English.Code || !string.IsNullOrWhiteSpace(EnglishSummary);

    [Called("actionplans.general", IsProse = true)]
    public string? General { get; set; }

    [Called("actionplans.context", IsProse = true)]
    public string? Context { get; set; }

    [Called("actions.title.all")]
    public List<ImportedActionForm> Actions { get; set; } = [];

    internal static ImportedPlanForm Of(PlanText read, KnownHere known, Texts words)
    {
        var own = read.Language;
        var instrument = known.ToPlanFor.FirstOrDefault(one => one.Id == known.Instrument(read.Instrument?.Name)?.Id);
        var named = read.Partners.Select(party => known.Partner(party.Name)).OfType<NamedOrganisation>().ToList();
        return new()
        {
            InstrumentId = instrument?.Id.ToString(),
            Compared = instrument?.Id.ToString(),
            Partners =
            [
                .. (
                    named.Count > 0 ? named.Select(one => one.Id) : instrument?.AddressedBy.Select(one => one.Id) ?? []
                ).Select(id => id.ToString()),
            ],
            Language = own.Code,
            Title = ReadWords.Shown(read.Title),
            Summary = read.Summary[own],
            EnglishSummary = own == Reading.Language.English ? null : read.Summary[Reading.Language.English],
            General = ReadWords.Shown(read.General),
            Context = ReadWords.Shown(read.Context),
            Actions = [.. read.Actions.Select(action => ImportedActionForm.Of(action, own, known, words))],
        };
    }

    /// <param name="read">The plan as it was read out of the document.</param>
    /// <param name="reader">In whose language dates and sums are typed.</param>
    internal (WrittenPlan Plan, IReadOnlyList<(int Place, WrittenAction Action)> Actions) Read(
        PlanText read,
        KnownHere known,
        Reading.Language reader
    )
    {
        var plan = Read();
        var (own, typed) = (plan.Language, new TypedFields(reader));
        var into = new ReadingOfAction(read.Language, own, known, typed, reader);
        var actions = Actions
            .Index()
            .Where(one => !one.Item.LeaveOut)
            .Select(one => (one.Index, into.Read(one.Item, read.Actions.ElementAtOrDefault(one.Index), one.Index)))
            .ToList();
        typed.Rules.Enforce();
        return (
            plan with
            {
                Summary = Summaries(own),
                General = ReadWords.Typed(General, read.General, read.Language, own),
                Context = ReadWords.Typed(Context, read.Context, read.Language, own),
            },
            actions
        );
    }

    // Of a plan in English both are in its own language.
    private KeyValuePair<Reading.Language, string?>[] Summaries(Reading.Language own) =>
        own == Reading.Language.English
            ?
            [
                KeyValuePair.Create(
                    own,
                    (string?)
                        string.Join(
                            "\n\n",
                            new[] { Summary, EnglishSummary }.Where(summary => !string.IsNullOrWhiteSpace(summary))
                        )
                ),
            ]
            : [KeyValuePair.Create(own, Summary), KeyValuePair.Create(Reading.Language.English, EnglishSummary)];
}
