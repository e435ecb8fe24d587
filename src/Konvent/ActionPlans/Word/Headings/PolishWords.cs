using Konvent.ActionPlans.Actions;
using Konvent.Projects.Instruments;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Headings;

/// <summary>How plans in this language call their parts.</summary>
internal static class PolishWords
{
    public static readonly PlanWords All = new(Language.Polish)
    {
        Headings =
        [
            (PlanPlace.Acronym, ["Akronim projektu", "Akronim", "Projekt"]),
            (PlanPlace.LongName, ["Pełna nazwa projektu", "Nazwa projektu", "Tytuł projektu"]),
            (PlanPlace.Programme, ["Program"]),
            (
                PlanPlace.Partner,
                [
                    "Organizacja partnerska",
                    "Inna organizacja partnerska",
                    "Inne organizacje partnerskie",
                    "Inne zaangażowane organizacje partnerskie",
                    "Partner projektu",
                    "Partner",
                    "Partner wiodący",
                    "Instytucja partnerska",
                ]
            ),
            (PlanPlace.Country, ["Kraj", "Państwo"]),
            (PlanPlace.Region, ["Region NUTS", "Region NUTS2", "Region NUTS 2", "Region"]),
            (PlanPlace.Summary, ["Streszczenie", "Podsumowanie"]),
            (PlanPlace.EnglishSummary, ["Streszczenie w języku angielskim"]),
            (PlanPlace.General, ["Informacje ogólne", "Dodatkowe informacje ogólne", "Wstęp", "Wprowadzenie"]),
            (
                PlanPlace.Instrument,
                [
                    "Instrument polityki, który ma zostać ulepszony",
                    "Instrument polityki",
                    "Plan działania ma na celu wpłynięcie na",
                ]
            ),
            (PlanPlace.InstrumentKind, ["Rodzaj instrumentu", "Rodzaj instrumentu polityki"]),
            (
                PlanPlace.InstrumentName,
                ["Nazwa instrumentu polityki", "Nazwa instrumentu", "Nazwa instrumentu polityki, którego dotyczy plan"]
            ),
            (PlanPlace.Authority, ["Instytucja odpowiedzialna", "Instytucja zarządzająca", "Organ odpowiedzialny"]),
            (
                PlanPlace.Context,
                [
                    "Kontekst polityki",
                    "Kontekst i zamierzona poprawa",
                    "Kontekst polityczny",
                    "Kontekst polityki regionalnej",
                ]
            ),
            (
                PlanPlace.Actions,
                [
                    "Szczegółowy opis planowanych działań",
                    "Szczegóły planowanych działań",
                    "Planowane działania",
                    "Działania",
                    "Opis planowanych działań",
                ]
            ),
            (
                PlanPlace.Background,
                [
                    "Kontekst i zdobyte doświadczenia",
                    "Tło",
                    "Kontekst działania",
                    "Geneza",
                    "Wyciągnięte wnioski",
                    "Zdobyte doświadczenia",
                    "Tło i wyciągnięte wnioski",
                    "Kontekst",
                ]
            ),
            (PlanPlace.Nature, ["Charakter działania", "Działanie", "Opis działania", "Opis", "Istota działania"]),
            (
                PlanPlace.Players,
                [
                    "Zaangażowane podmioty",
                    "Podmioty zaangażowane",
                    "Zaangażowani interesariusze",
                    "Interesariusze",
                    "Zaangażowane strony",
                ]
            ),
            (PlanPlace.Timeframe, ["Ramy czasowe", "Harmonogram", "Czas realizacji", "Okres realizacji"]),
            (PlanPlace.Dates, ["Termin"]),
            (PlanPlace.Costs, ["Koszty", "Szacunkowe koszty", "Koszt", "Budżet"]),
            (PlanPlace.Funding, ["Źródła finansowania", "Źródło finansowania", "Finansowanie"]),
            (PlanPlace.Influenced, ["Środki, na które działanie wpływa"]),
            (PlanPlace.InfluencedSum, ["Kwota, na którą działanie wpływa"]),
            (PlanPlace.Indicators, ["Wskaźniki", "Wskaźnik"]),
            (PlanPlace.Further, ["Inne instrumenty polityki, którym służy działanie", "Inne instrumenty polityki"]),
            (PlanPlace.Signatures, ["Podpisy", "Podpis"]),
            (PlanPlace.Changes, ["Wykaz zmian"]),
        ],
        Columns =
        [
            (PlanColumnKind.LessonKind, ["Rodzaj źródła"]),
            (PlanColumnKind.LessonFrom, ["Źródło wiedzy", "Nazwa"]),
            (PlanColumnKind.PlayerName, ["Organizacja", "Podmiot", "Nazwa", "Instytucja", "Interesariusz"]),
            (PlanColumnKind.PlayerRole, ["Rola w działaniu", "Rola", "Zadanie", "Zadania"]),
            (PlanColumnKind.CostWhat, ["Pozycja", "Rodzaj kosztu", "Koszty", "Opis", "Nazwa"]),
            (PlanColumnKind.FundingKind, ["Rodzaj środków", "Rodzaj"]),
            (PlanColumnKind.FundingName, ["Pochodzenie środków", "Źródło", "Źródło finansowania", "Nazwa"]),
            (PlanColumnKind.Sum, ["Kwota", "Koszt", "Wartość", "Suma"]),
            (PlanColumnKind.IndicatorName, ["Wskaźnik", "Nazwa"]),
            (PlanColumnKind.Unit, ["Jednostka", "Jednostka miary"]),
            (PlanColumnKind.Baseline, ["Wartość bazowa"]),
            (PlanColumnKind.Target, ["Wartość docelowa"]),
        ],
        Instruments =
        [
            (
                InstrumentKind.ErdfProgramme,
                [
                    "Program EFRR",
                    "Program funduszy strukturalnych",
                    "Program inwestycje na rzecz wzrostu i zatrudnienia",
                ]
            ),
            (
                InstrumentKind.OtherProgramme,
                ["Inny program europejski", "Program Europejskiej Współpracy Terytorialnej", "Inny program"]
            ),
            (
                InstrumentKind.Regional,
                ["Regionalny instrument polityki", "Inny instrument polityki rozwoju regionalnego"]
            ),
            (InstrumentKind.Local, ["Lokalny instrument polityki"]),
        ],
        Lessons =
        [
            (LessonKind.Meeting, ["Spotkanie", "Wizyta studyjna"]),
            (LessonKind.Practice, ["Dobra praktyka"]),
            (LessonKind.Partner, ["Partner"]),
            (LessonKind.Other, ["Inne źródło", "Inne"]),
        ],
        Funding =
        [
            (FundingKind.Own, ["Środki własne"]),
            (FundingKind.Regional, ["Środki regionalne", "Budżet województwa"]),
            (FundingKind.National, ["Środki krajowe", "Budżet państwa"]),
            (FundingKind.European, ["Środki europejskie", "EFRR", "Środki UE", "EFS"]),
            (FundingKind.Private, ["Środki prywatne", "Prywatne"]),
            (FundingKind.Other, ["Inne środki", "Inne"]),
        ],
        Action = ["dzialanie", "akcja"],
        Kind = ["Plan działania", "Regionalny plan działania", "Plan działań", "Regionalny plan działań"],
        Form =
        [
            "Źródła zdobytych doświadczeń",
            "Podmioty i ich role",
            "Koszty według pozycji",
            "Finansowanie według źródeł",
            "Wskaźniki z wartością bazową i docelową",
            "Wymienione poniżej organizacje zobowiązują się realizować niniejszy plan działania i wspierać jego wdrażanie",
            "Nazwa organizacji",
            "Miejscowość i data",
            "Data",
            "Imię, nazwisko i funkcja osoby podpisującej",
            "Podpis",
            "Pieczęć organizacji",
            "Pieczęć",
            "Miejsce",
            "Dotychczas",
            "Obecnie",
        ],
        Empty = ["nie podano", "brak", "nie dotyczy"],
        Free = ["Nie powstają żadne koszty", "Brak kosztów", "Bez kosztów", "Bezkosztowo"],
        Total = ["Razem", "Suma", "Ogółem", "Łącznie"],
    };
}
