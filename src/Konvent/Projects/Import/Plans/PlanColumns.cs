using Konvent.Projects.Import.Lines;

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
    Starts,
    Ends,
    State,
}

/// <summary>The columns of a work plan, in which packages, activities, deliverables and milestones stand below each other.</summary>
internal static class PlanColumns
{
    private static readonly (PlanColumn Column, string Words)[] Words =
    [
        (PlanColumn.Kind, "en: kind, type | de: art, typ | pl: rodzaj, typ | it: tipo"),
        (
            PlanColumn.Package,
            "en: work package, package, wp | de: arbeitspaket, paket, ap | pl: pakiet roboczy, pakiet, pakiet prac | it: pacchetto di lavoro, pacchetto"
        ),
        (
            PlanColumn.Code,
            "en: code, no, number | de: nr, nummer, kennung, code | pl: nr, numer, kod | it: n, numero, codice"
        ),
        (
            PlanColumn.Title,
            "en: name, title, activity, task | de: name, titel, bezeichnung, aktivitat, massnahme, aufgabe | pl: nazwa, tytul, dzialanie, zadanie | it: nome, titolo, attivita, azione"
        ),
        (
            PlanColumn.Text,
            "en: description, purpose | de: beschreibung, zweck | pl: opis, cel | it: descrizione, scopo"
        ),
        (
            PlanColumn.Responsible,
            "en: responsible, lead, partner | de: verantwortlich, federfuhrung, zustandig, partner | pl: odpowiedzialny, lider, partner | it: responsabile, capofila, partner"
        ),
        (
            PlanColumn.Starts,
            "en: start, starts, from, beginning | de: beginn, start, von, ab | pl: poczatek, od, rozpoczecie | it: inizio, dal, da"
        ),
        (
            PlanColumn.Ends,
            "en: end, ends, until, to, due, date, deadline | de: ende, bis, fallig, termin, datum | pl: koniec, do, termin, data | it: fine, al, scadenza, data"
        ),
        (PlanColumn.State, "en: state, status | de: stand, status | pl: stan, status | it: stato, avanzamento"),
    ];

    public static KnownColumns All { get; } =
        new([.. Words.Select(column => (column.Column.ToString(), column.Words))]);

    public static string Cell(this TableInHand hand, PlannedLine line, PlanColumn column) =>
        hand.Cell(line.Row, column.ToString());
}
