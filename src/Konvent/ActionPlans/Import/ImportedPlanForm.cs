using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Writing;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.WorkPlan;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.ActionPlans.Import;

/// <summary>A plan that was read out of a document, to be looked through before it is entered.</summary>
public sealed class ImportedPlanForm
{
    [Called("actionplans.instrument")]
    public string? InstrumentId { get; set; }

    [Called("actionplans.partners")]
    public List<string> Partners
    {
        get;
        // The empty one tells a form in which nobody is ticked from one that says nothing of partners.
        set => field = [.. value.Where(id => !string.IsNullOrEmpty(id))];
    } = [];

    [Called("actionplans.language")]
    public string? Language { get; set; }

    [Called("actionplans.name")]
    public string? Title { get; set; }

    [Called("actionplans.summary", IsProse = true)]
    public string? Summary { get; set; }

    [Called("actionplans.part.Summary", IsProse = true)]
    public string? EnglishSummary { get; set; }

    [Called("actionplans.general", IsProse = true)]
    public string? General { get; set; }

    [Called("actionplans.context", IsProse = true)]
    public string? Context { get; set; }

    [Called("actions.title.all")]
    public List<ImportedActionForm> Actions { get; set; } = [];

    internal static ImportedPlanForm Of(
        PlanText read,
        IReadOnlyList<InstrumentRow> instruments,
        IReadOnlyList<NamedOrganisation> partners,
        Reading.Language reader
    )
    {
        var own = read.Language;
        var instrument = instruments.FirstOrDefault(known => AreSame(known.Name, read.Instrument?.Name));
        var named = partners.Where(known => read.Partners.Any(party => AreSame(known.Name, party.Name))).ToList();
        return new()
        {
            InstrumentId = instrument?.Id.ToString(),
            Partners =
            [
                .. (
                    named.Count > 0 ? named.Select(one => one.Id) : instrument?.AddressedBy.Select(one => one.Id) ?? []
                ).Select(id => id.ToString()),
            ],
            Language = own.Code,
            Title = read.Title[own],
            Summary = read.Summary[own],
            EnglishSummary = own == Reading.Language.English ? null : read.Summary[Reading.Language.English],
            General = read.General[own],
            Context = read.Context[own],
            Actions = [.. read.Actions.Select(action => ImportedActionForm.Of(action, own, reader))],
        };
    }

    /// <param name="read">The plan as it was read out of the document.</param>
    /// <param name="reader">In whose language dates and sums are typed.</param>
    internal (WrittenPlan Plan, IReadOnlyList<(int Place, WrittenAction Action)> Actions) Read(
        PlanText read,
        Reading.Language reader
    )
    {
        var plan = new NewPlanForm
        {
            InstrumentId = InstrumentId,
            Partners = Partners,
            Language = Language,
            Title = Title,
        }.Read();
        var (own, typed) = (plan.Language, new TypedFields(reader));
        var actions = Actions
            .Index()
            .Where(one => !one.Item.LeaveOut)
            .Select(one =>
                (
                    one.Index,
                    one.Item.Read(
                        read.Actions.ElementAtOrDefault(one.Index),
                        own,
                        typed,
                        reader,
                        $"{nameof(Actions)}[{one.Index}]."
                    )
                )
            )
            .ToList();
        typed.Rules.Enforce();
        return (
            plan with
            {
                Summary =
                [
                    KeyValuePair.Create(own, Summary),
                    .. own == Reading.Language.English
                        ? Array.Empty<KeyValuePair<Reading.Language, string?>>()
                        : [KeyValuePair.Create(Reading.Language.English, EnglishSummary)],
                ],
                General = [KeyValuePair.Create(own, General)],
                Context = [KeyValuePair.Create(own, Context)],
            },
            actions
        );
    }

    private static bool AreSame(Wording known, Wording? read) =>
        read is not null
        && known.Languages.Any(language =>
            read.Languages.Any(other => Folding.Fold(known[language]!) == Folding.Fold(read[other]!))
        );
}
