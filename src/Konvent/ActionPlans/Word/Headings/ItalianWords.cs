using Konvent.ActionPlans.Actions;
using Konvent.Projects.Instruments;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Headings;

/// <summary>How plans in this language call their parts.</summary>
internal static class ItalianWords
{
    public static readonly PlanWords All = new(Language.Italian)
    {
        Headings =
        [
            (PlanPlace.Acronym, ["Acronimo del progetto", "Acronimo", "Progetto"]),
            (PlanPlace.LongName, ["Titolo completo del progetto", "Titolo del progetto", "Nome del progetto"]),
            (PlanPlace.Programme, ["Programma"]),
            (
                PlanPlace.Partner,
                [
                    "Organizzazione partner",
                    "Altra organizzazione partner",
                    "Altre organizzazioni partner",
                    "Altre organizzazioni partner coinvolte",
                    "Partner",
                    "Partner di progetto",
                    "Capofila",
                    "Ente partner",
                ]
            ),
            (PlanPlace.Country, ["Paese", "Stato"]),
            (PlanPlace.Region, ["Regione NUTS", "Regione NUTS2", "Regione NUTS 2", "Regione"]),
            (PlanPlace.Summary, ["Sintesi", "Riassunto"]),
            (PlanPlace.EnglishSummary, ["Sintesi in inglese"]),
            (PlanPlace.General, ["Informazioni generali", "Altre informazioni generali", "Introduzione", "Premessa"]),
            (
                PlanPlace.Instrument,
                ["Strumento di policy da migliorare", "Strumento di policy", "Il piano d’azione mira a incidere su"]
            ),
            (PlanPlace.InstrumentKind, ["Tipo di strumento", "Tipo di strumento di policy"]),
            (
                PlanPlace.InstrumentName,
                ["Nome dello strumento di policy", "Nome dello strumento politico", "Denominazione dello strumento"]
            ),
            (PlanPlace.Authority, ["Autorità responsabile", "Autorità di gestione", "Ente responsabile"]),
            (
                PlanPlace.Context,
                [
                    "Contesto delle politiche",
                    "Contesto e miglioramento atteso",
                    "Contesto politico",
                    "Contesto di policy",
                ]
            ),
            (
                PlanPlace.Actions,
                ["Dettagli delle azioni previste", "Azioni previste", "Azioni", "Descrizione delle azioni"]
            ),
            (
                PlanPlace.Background,
                [
                    "Contesto e lezione appresa",
                    "Contesto",
                    "Background",
                    "Lezioni apprese",
                    "Contesto e lezioni apprese",
                    "Premesse",
                ]
            ),
            (PlanPlace.Nature, ["Natura dell’azione", "Azione", "Descrizione dell’azione", "Descrizione", "Attività"]),
            (
                PlanPlace.Players,
                ["Soggetti coinvolti", "Attori coinvolti", "Parti interessate", "Stakeholder coinvolti"]
            ),
            (PlanPlace.Timeframe, ["Tempistica", "Tempi", "Calendario", "Cronoprogramma"]),
            (PlanPlace.Dates, ["Periodo"]),
            (PlanPlace.Costs, ["Costi", "Costi indicativi", "Costo", "Costi stimati", "Budget"]),
            (PlanPlace.Funding, ["Fonti di finanziamento", "Fonte di finanziamento", "Finanziamento"]),
            (PlanPlace.Influenced, ["Fondi influenzati"]),
            (PlanPlace.InfluencedSum, ["Importo influenzato"]),
            (PlanPlace.Indicators, ["Indicatori", "Indicatore"]),
            (PlanPlace.Further, ["Altri strumenti di policy a cui l’azione contribuisce", "Altri strumenti di policy"]),
            (PlanPlace.Signatures, ["Firme", "Firma"]),
            (PlanPlace.Changes, ["Elenco delle modifiche"]),
        ],
        Columns =
        [
            (PlanColumnKind.LessonKind, ["Tipo di origine"]),
            (PlanColumnKind.LessonFrom, ["Appreso da", "Nome"]),
            (PlanColumnKind.PlayerName, ["Organizzazione", "Soggetto", "Nome", "Ente", "Attore"]),
            (PlanColumnKind.PlayerRole, ["Ruolo nell’azione", "Ruolo", "Compito", "Compiti"]),
            (PlanColumnKind.CostWhat, ["Voce", "Voce di costo", "Descrizione", "Costi"]),
            (PlanColumnKind.FundingKind, ["Tipo di risorse", "Tipo"]),
            (PlanColumnKind.FundingName, ["Provenienza delle risorse", "Fonte", "Fonte di finanziamento", "Nome"]),
            (PlanColumnKind.Sum, ["Importo", "Costo", "Somma"]),
            (PlanColumnKind.IndicatorName, ["Indicatore", "Nome"]),
            (PlanColumnKind.Unit, ["Unità", "Unità di misura"]),
            (PlanColumnKind.Baseline, ["Valore di base", "Baseline"]),
            (PlanColumnKind.Target, ["Valore obiettivo", "Target", "Obiettivo"]),
        ],
        Instruments =
        [
            (
                InstrumentKind.ErdfProgramme,
                [
                    "Programma FESR",
                    "Programma dei fondi strutturali",
                    "Programma Investimenti per la crescita e l’occupazione",
                ]
            ),
            (
                InstrumentKind.OtherProgramme,
                ["Altro programma europeo", "Programma di cooperazione territoriale europea", "Altro programma"]
            ),
            (InstrumentKind.Regional, ["Strumento di policy regionale", "Altro strumento di sviluppo regionale"]),
            (InstrumentKind.Local, ["Strumento di policy locale"]),
        ],
        Lessons =
        [
            (LessonKind.Meeting, ["Incontro", "Visita di studio"]),
            (LessonKind.Practice, ["Buona pratica"]),
            (LessonKind.Partner, ["Partner"]),
            (LessonKind.Other, ["Altra origine", "Altro"]),
        ],
        Funding =
        [
            (FundingKind.Own, ["Risorse proprie", "Fondi propri"]),
            (FundingKind.Regional, ["Fondi regionali", "Bilancio regionale"]),
            (FundingKind.National, ["Fondi nazionali", "Bilancio statale"]),
            (FundingKind.European, ["Fondi europei", "FESR", "Fondi UE", "FSE"]),
            (FundingKind.Private, ["Fondi privati", "Privati"]),
            (FundingKind.Other, ["Altri fondi", "Altro"]),
        ],
        Action = ["azione"],
        Kind = ["Piano d’azione", "Piano d’azione regionale", "Piano di azione"],
        Form =
        [
            "Origine della lezione appresa",
            "Soggetti e ruoli",
            "Costi per voce",
            "Finanziamento per fonte",
            "Indicatori con valore di base e obiettivo",
            "Le organizzazioni indicate di seguito si impegnano ad attuare il presente piano d’azione e a sostenerne la realizzazione",
            "Nome dell’organizzazione",
            "Luogo e data",
            "Data",
            "Nome e funzione di chi firma",
            "Firma",
            "Timbro dell’organizzazione",
            "Timbro",
            "Punto",
            "Prima",
            "Ora",
        ],
        Empty = ["non indicato", "nessuno", "non applicabile", "non pertinente"],
        Free = ["Non sono previsti costi", "Nessun costo", "Senza costi"],
        Total = ["Totale", "Somma"],
    };
}
