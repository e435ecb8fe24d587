using Konvent.Projects.Import.Lines;
using Konvent.Ui;

namespace Konvent.Projects.Import.Plans;

/// <summary>What a column of a work plan is about.</summary>
public enum PlanColumn
{
    Kind,
    Package,
    Code,
    Title,
    Text,
    Responsible,
    Dates,
    Starts,
    Ends,
    First,
    State,
    Done,
    Reason,
}

/// <summary>The columns of a work plan, in which packages, activities, deliverables and milestones stand below each other.</summary>
public static class PlanColumns
{
    private static readonly KnownColumn[] All =
    [
        Column(PlanColumn.Kind, "import.column.Kind", [], "en: kind, type | de: art, typ | pl: rodzaj, typ | it: tipo"),
        Column(
            PlanColumn.Package,
            "workplan.package",
            [],
            "en: package, wp | de: paket, ap | pl: pakiet, pakiet prac | it: pacchetto"
        ),
        Column(
            PlanColumn.Code,
            "workplan.code",
            [],
            "en: code, no | de: nr, kennung, code | pl: nr, kod | it: n, codice"
        ),
        Column(
            PlanColumn.Title,
            "workplan.name",
            ["workplan.activity", "workplan.milestone", "workplan.deliverable.name"],
            "en: title, task | de: titel, bezeichnung, massnahme, aufgabe | pl: tytul, zadanie | it: titolo, azione"
        ),
        Column(
            PlanColumn.Text,
            "import.column.Text",
            ["workplan.purpose", "workplan.description"],
            "en: description, purpose | de: beschreibung, zweck | pl: opis, cel | it: descrizione, scopo"
        ),
        Column(
            PlanColumn.Responsible,
            "import.column.Responsible",
            ["workplan.lead", "workplan.responsible"],
            "en: responsible, lead, partner | de: verantwortlich, zustandig, partner | pl: odpowiedzialny, partner | it: capofila, partner"
        ),
        Column(
            PlanColumn.Dates,
            "workplan.dates",
            ["workplan.planned", "workplan.nowPlan"],
            "en: period | de: zeitplan | pl: okres | it: calendario"
        ),
        Column(
            PlanColumn.Starts,
            "import.column.Starts",
            [],
            "en: start, starts, from, beginning | de: beginn, start, von, ab | pl: poczatek, od, rozpoczecie | it: inizio, dal, da"
        ),
        Column(
            PlanColumn.Ends,
            "import.column.Ends",
            ["workplan.due"],
            "en: end, ends, until, to, date, deadline | de: ende, bis, termin, datum | pl: koniec, do, data | it: fine, al, data"
        ),
        Column(
            PlanColumn.First,
            "workplan.firstPlan",
            [],
            "en: first date, first planned, original date, baseline | de: ersttermin, ursprunglicher termin"
                + " | pl: pierwszy termin | it: prima data, data iniziale"
        ),
        Column(
            PlanColumn.State,
            "workplan.state",
            [],
            "en: state, status | de: stand, status | pl: stan, status | it: stato, avanzamento"
        ),
        Column(
            PlanColumn.Done,
            "import.column.Done",
            ["workplan.doneOn", "workplan.deliveredOn"],
            "en: done on, completed on, delivered, reached, achieved on | de: erreicht, geliefert, erledigt am, abgeschlossen am"
                + " | pl: wykonano, data wykonania, data osiagniecia | it: raggiunto, consegnato, completato il"
        ),
        Column(
            PlanColumn.Reason,
            "workplan.droppedBecause",
            [],
            "en: reason | de: grund, begrundung | pl: powod, uzasadnienie | it: motivo, motivazione"
        ),
    ];

    /// <summary>Those that are exported: what stands in one column as a span stands there as its beginning and its end.</summary>
    public static IReadOnlyList<PlanColumn> Exported { get; } =
    [.. Enum.GetValues<PlanColumn>().Where(column => column != PlanColumn.Dates)];

    /// <summary>Those of which nothing is taken from a line of this kind.</summary>
    internal static IReadOnlyList<PlanColumn> NotOf(PlanKind kind) =>
        kind switch
        {
            PlanKind.Package => [PlanColumn.First, PlanColumn.State, PlanColumn.Done, PlanColumn.Reason],
            PlanKind.Activity => [PlanColumn.First, PlanColumn.Done, PlanColumn.Reason],
            PlanKind.Deliverable =>
            [
                PlanColumn.Text,
                PlanColumn.Responsible,
                PlanColumn.First,
                PlanColumn.State,
                PlanColumn.Reason,
            ],
            _ => [PlanColumn.Text, PlanColumn.Responsible],
        };

    public static KnownColumns Of(Texts texts) => new(texts, All);

    public static string Cell(this TableInHand hand, PlannedLine line, PlanColumn column) =>
        hand.Cell(line.Row, column.ToString());

    public static string NameOf(this TableInHand hand, PlanColumn column) => hand.NameOf(column.ToString());

    private static KnownColumn Column(PlanColumn column, string called, string[] also, string words) =>
        new(column.ToString(), called, also, words);
}
