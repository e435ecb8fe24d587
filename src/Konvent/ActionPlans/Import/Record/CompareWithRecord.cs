using Konvent.ActionPlans.Word;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.ActionPlans.Import.Record;

/// <summary>
/// Compares what a document says of the project, of partners and of instruments with what stands here. A plan takes that from here; what
/// the document says otherwise would else be lost in silence.
/// </summary>
internal sealed class CompareWithRecord(KnownHere known, Texts texts)
{
    /// <param name="chosen">The instrument the plan is to be for; null while none is chosen.</param>
    public IReadOnlyList<Told> Of(PlanText read, InstrumentRow? chosen) =>
        [
            .. OfProject(read.Project),
            .. read.Partners.Index().SelectMany(one => OfPartner(one.Item, new(Partner: one.Index))),
            .. OfInstrument(read.Instrument, chosen ?? known.Instrument(read.Instrument?.Name), default),
            .. from action in read.Actions.Index()
            from further in action.Item.FurtherInstruments.Index()
            from told in OfFurther(further.Item, new(Action: action.Index, Further: further.Index))
            select told,
        ];

    private IEnumerable<Told> OfProject(ProjectInPlan said)
    {
        var (project, programme) = (known.Project, known.Programme);
        if (said.Acronym.Length > 0)
            yield return OfWords(PlanPlace.Acronym, said.Acronym, project.Acronym, Wording.Empty);
        if (ReadWords.Shown(said.LongName) is { } name)
            yield return OfWords(PlanPlace.LongName, name, Shown(project.LongName), project.LongName);
        if (said.Programme.Length > 0)
            yield return OfWords(PlanPlace.Programme, said.Programme, programme.ShortName, programme.Name);
    }

    private static Told OfWords(PlanPlace place, string said, string? here, Wording others) =>
        new(
            place,
            default,
            null,
            said,
            here,
            (here is not null && SameWords.Are(said, here)) || SameWords.Are(Wording.In(Language.English, said), others)
        );

    private IEnumerable<Told> OfPartner(PartyInPlan said, Whose whose) =>
        OfParty(said, known.Party(known.Partner(said.Name)?.Id), PlanPlace.Partner, whose);

    private IEnumerable<Told> OfFurther(InstrumentInPlan said, Whose whose)
    {
        var here = known.Instrument(said.Name);
        // A name of which nobody knows here is kept in words.
        return OfInstrument(said, here, whose)
            .Where(told => here is not null || told.Place != PlanPlace.InstrumentName);
    }

    private IEnumerable<Told> OfInstrument(InstrumentInPlan? said, InstrumentRow? here, Whose whose)
    {
        if (said is null)
            yield break;
        var of = whose == default ? null : ReadWords.Shown(said.Name);
        if (OfName(PlanPlace.InstrumentName, whose, said.Name, here?.Name) is { } name)
            yield return name;
        if (said.Kind is { } kind)
            yield return new(
                PlanPlace.InstrumentKind,
                whose,
                of,
                NameOf(kind),
                here is null ? null : NameOf(here.Kind),
                kind == here?.Kind
            );
        if (said.Authority is { } authority)
            foreach (var told in OfParty(authority, known.Party(here?.Authority?.Id), PlanPlace.Authority, whose))
                yield return told.Place == PlanPlace.Authority ? told with { Of = of } : told;
    }

    private IEnumerable<Told> OfParty(PartyInPlan said, PartyInPlan? here, PlanPlace place, Whose whose)
    {
        var of = ReadWords.Shown(said.Name);
        if (OfName(place, whose, said.Name, here?.Name) is { } name)
            yield return name;
        if (said.Country is { } country)
            yield return new(
                PlanPlace.Country,
                whose,
                of,
                Countries.NameOf(country),
                here?.Country is { } entered ? Countries.NameOf(entered) : null,
                country == here?.Country
            );
        if (said.Region is { } region)
            yield return new(
                PlanPlace.Region,
                whose,
                of,
                Written(region),
                here?.Region is { } own ? Written(own) : null,
                AreSame(region, here?.Region)
            );
    }

    private Told? OfName(PlanPlace place, Whose whose, Wording said, Wording? here) =>
        ReadWords.Shown(said) is { } name
            ? new(place, whose, null, name, here is null ? null : Shown(here), SameWords.Are(said, here))
            : null;

    /// <summary>A code says which region it is, also where its name here is not given in the language of the document.</summary>
    private static bool AreSame(Region said, Region? here) =>
        here is not null
        && (said.Code is null || said.Code == here.Code)
        && (
            said.Name.IsEmpty
            || SameWords.Are(said.Name, here.Name)
            || (said.Code is not null && said.Name.Languages.All(language => here.Name[language] is null))
        );

    private string NameOf(InstrumentKind kind) => texts[$"instruments.kind.{kind}"];

    private string Written(Region region) =>
        string.Join(" – ", new[] { region.Code, Shown(region.Name) }.OfType<string>());

    private string? Shown(Wording words) => words.For(texts.Language)?.Text;
}
