using Konvent.ActionPlans.Actions;
using Konvent.Projects.Instruments;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Headings;

/// <summary>How plans in this language call their parts.</summary>
internal static class GermanWords
{
    public static readonly PlanWords All = new(Language.German)
    {
        Headings =
        [
            (PlanPlace.Acronym, ["Projektkürzel", "Akronym", "Projektakronym", "Projekt"]),
            (PlanPlace.LongName, ["Vollständiger Projektname", "Projektname", "Projekttitel", "Titel des Projekts"]),
            (PlanPlace.Programme, ["Programm", "Förderprogramm"]),
            (
                PlanPlace.Partner,
                [
                    "Partnerorganisation",
                    "Weitere Partnerorganisation",
                    "Weitere Partnerorganisationen",
                    "Weitere beteiligte Partnerorganisationen",
                    "Projektpartner",
                    "Partner",
                    "Leadpartner",
                    "Partnerorganisationen",
                ]
            ),
            (PlanPlace.Country, ["Land", "Staat"]),
            (PlanPlace.Region, ["NUTS-Region", "NUTS2-Region", "NUTS 2 Region", "Region"]),
            (PlanPlace.Summary, ["Zusammenfassung", "Kurzfassung"]),
            (PlanPlace.EnglishSummary, ["Zusammenfassung auf Englisch", "Englische Zusammenfassung"]),
            (
                PlanPlace.General,
                [
                    "Allgemeine Angaben",
                    "Weitere allgemeine Angaben",
                    "Allgemeine Informationen",
                    "Allgemeines",
                    "Einleitung",
                ]
            ),
            (
                PlanPlace.Instrument,
                [
                    "Politikinstrument, das verbessert werden soll",
                    "Politikinstrument",
                    "Der Aktionsplan soll wirken auf",
                ]
            ),
            (PlanPlace.InstrumentKind, ["Art des Instruments", "Art des Politikinstruments"]),
            (PlanPlace.InstrumentName, ["Name des Politikinstruments", "Bezeichnung des Politikinstruments"]),
            (PlanPlace.Authority, ["Zuständige Behörde", "Verwaltungsbehörde", "Verantwortliche Behörde"]),
            (
                PlanPlace.Context,
                [
                    "Politischer Rahmen",
                    "Ausgangslage und angestrebte Verbesserung",
                    "Politischer Kontext",
                    "Ausgangslage",
                ]
            ),
            (
                PlanPlace.Actions,
                [
                    "Die vorgesehenen Maßnahmen im Einzelnen",
                    "Vorgesehene Maßnahmen",
                    "Maßnahmen",
                    "Einzelheiten der geplanten Maßnahmen",
                    "Geplante Maßnahmen",
                    "Beschreibung der Maßnahmen",
                ]
            ),
            (
                PlanPlace.Background,
                [
                    "Hintergrund und gewonnene Erkenntnis",
                    "Hintergrund",
                    "Hintergrund und Erkenntnisse",
                    "Gewonnene Erkenntnisse",
                    "Erkenntnisse",
                ]
            ),
            (
                PlanPlace.Nature,
                [
                    "Inhalt der Maßnahme",
                    "Art der Maßnahme",
                    "Maßnahme",
                    "Beschreibung der Maßnahme",
                    "Beschreibung",
                    "Aktivitäten",
                ]
            ),
            (PlanPlace.Players, ["Beteiligte Akteure", "Akteure", "Beteiligte", "Beteiligte Organisationen"]),
            (PlanPlace.Timeframe, ["Zeitrahmen", "Zeitplan", "Umsetzungszeitraum"]),
            (PlanPlace.Dates, ["Zeitraum"]),
            (PlanPlace.Costs, ["Kosten", "Voraussichtliche Kosten", "Geschätzte Kosten"]),
            (PlanPlace.Funding, ["Finanzierungsquellen", "Finanzierung", "Finanzierungsquelle"]),
            (PlanPlace.Influenced, ["Beeinflusste Mittel"]),
            (PlanPlace.InfluencedSum, ["Beeinflusster Betrag"]),
            (PlanPlace.Indicators, ["Indikatoren", "Indikator"]),
            (PlanPlace.Further, ["Weitere Politikinstrumente, denen die Maßnahme dient", "Weitere Politikinstrumente"]),
            (PlanPlace.Signatures, ["Unterschriften", "Unterschrift"]),
            (PlanPlace.Changes, ["Verzeichnis der Änderungen"]),
        ],
        Columns =
        [
            (PlanColumnKind.LessonKind, ["Art der Quelle", "Quelle"]),
            (PlanColumnKind.LessonFrom, ["Gelernt von", "Name"]),
            (PlanColumnKind.PlayerName, ["Organisation", "Akteur", "Name", "Einrichtung", "Beteiligte"]),
            (PlanColumnKind.PlayerRole, ["Rolle in der Maßnahme", "Rolle", "Aufgabe", "Funktion"]),
            (PlanColumnKind.CostWhat, ["Posten", "Kostenart", "Kosten", "Beschreibung"]),
            (PlanColumnKind.FundingKind, ["Art der Mittel", "Art"]),
            (PlanColumnKind.FundingName, ["Herkunft der Mittel", "Quelle", "Finanzierungsquelle", "Name"]),
            (PlanColumnKind.Sum, ["Betrag", "Summe", "Kosten", "Höhe"]),
            (PlanColumnKind.IndicatorName, ["Indikator", "Name"]),
            (PlanColumnKind.Unit, ["Einheit"]),
            (PlanColumnKind.Baseline, ["Ausgangswert"]),
            (PlanColumnKind.Target, ["Zielwert", "Ziel"]),
        ],
        Instruments =
        [
            (
                InstrumentKind.ErdfProgramme,
                ["EFRE-Programm", "Programm der Strukturfonds", "Programm Investitionen in Wachstum und Beschäftigung"]
            ),
            (
                InstrumentKind.OtherProgramme,
                [
                    "Anderes europäisches Programm",
                    "Programm der Europäischen territorialen Zusammenarbeit",
                    "Anderes Programm",
                ]
            ),
            (
                InstrumentKind.Regional,
                ["Regionales Politikinstrument", "Anderes Instrument der Regionalentwicklung", "Regionales Instrument"]
            ),
            (InstrumentKind.Local, ["Lokales Politikinstrument", "Kommunales Politikinstrument", "Lokales Instrument"]),
        ],
        Lessons =
        [
            (LessonKind.Meeting, ["Treffen", "Studienbesuch"]),
            (LessonKind.Practice, ["Gute Praxis", "Bewährtes Verfahren"]),
            (LessonKind.Partner, ["Partner"]),
            (LessonKind.Other, ["Andere Quelle", "Sonstiges"]),
        ],
        Funding =
        [
            (FundingKind.Own, ["Eigenmittel"]),
            (FundingKind.Regional, ["Regionale Mittel", "Landesmittel", "Landeshaushalt"]),
            (FundingKind.National, ["Nationale Mittel", "Bundesmittel"]),
            (FundingKind.European, ["Europäische Mittel", "EFRE", "EU-Mittel", "ESF"]),
            (FundingKind.Private, ["Private Mittel", "Privat"]),
            (FundingKind.Other, ["Andere Mittel", "Sonstige Mittel", "Sonstige"]),
        ],
        Action = ["massnahme", "aktion"],
        Kind = ["Aktionsplan", "Regionaler Aktionsplan"],
        Form =
        [
            "Woher die Erkenntnis stammt",
            "Akteure und ihre Rollen",
            "Kosten nach Posten",
            "Finanzierung nach Quellen",
            "Indikatoren mit Ausgangs- und Zielwert",
            "Die unten genannten Organisationen verpflichten sich, diesen Aktionsplan umzusetzen und seine Umsetzung zu unterstützen",
            "Die unten genannten Organisationen erklären, diesen Aktionsplan umzusetzen und seine Umsetzung zu unterstützen",
            "Name der Organisation",
            "Ort und Datum",
            "Datum",
            "Name und Funktion der unterzeichnenden Person",
            "Unterschrift",
            "Stempel der Organisation",
            "Stempel",
            "Stelle",
            "Bisher",
            "Neu",
        ],
        Empty = ["keine Angabe", "keine", "entfällt", "nicht zutreffend"],
        Free = ["Es entstehen keine Kosten", "Keine Kosten", "Keine zusätzlichen Kosten", "Kostenneutral"],
        Total = ["Summe", "Gesamt", "Insgesamt", "Gesamtsumme"],
    };
}
