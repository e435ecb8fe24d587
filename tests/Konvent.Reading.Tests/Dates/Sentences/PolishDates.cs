namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Polish. "-" stands for none.</summary>
internal static class PolishDates
{
    public const string Sentences = """
        2022-05-18/2022-05-19 pl W dniach 18–19 maja 2022 r. odbyło się spotkanie.
        2022-10-05/2022-10-06 pl Spotkanie zaplanowano na 5 i 6 października 2022 r. w Ostrawie.
        2022-06 pl Biuletyn nr 5, czerwiec 2022 r.
        ../XXXX-09-16 pl Porządek obrad roześlemy do 16 września.
        ../2024-03-15 pl Zgłoszenia najpóźniej do piątku, 15 marca 2024 r.
        ../2022-05-05 pl Prosimy o wpłatę przed 5 maja 2022 r.
        XXXX-03-01/.. pl Bilet od 1 marca testuje 340 osób.
        2020-10/2021-03 pl Faza 1 (październik 2020 r. – marzec 2021 r.) była krótka.
        2021-04/2022-12 pl Faza 2 (IV 2021 – XII 2022) była długa.
        2021-09-23/2021-09-24 pl TERMY, 23–24 IX 2021 r.
        2023-01-01/2023-06-30 pl Faza 3, od 1 stycznia do 30 czerwca 2023 r., to wdrażanie.
        2020-03-30/2020-04-01 pl Od 30 marca do 1 kwietnia 2020 r. byliśmy w Porto.
        2025-34 pl Produkt będzie gotowy w II kwartale 2025 r.
        2025-36 pl Raport będzie w czwartym kwartale 2025 roku.
        2023-40 pl W I półroczu 2023 r. przeszkolono 415 osób.
        2022-41 pl W drugiej połowie 2022 roku ruszyły prace.
        2023-23 pl Jesienią 2023 r. będą trzy warsztaty.
        2025-37~ pl Osiągniemy to na początku 2025 r.
        2021-39~ pl Koniec nastąpi pod koniec 2021 roku.
        2022-03-20/2022-03-22 pl Spotkania były 20, 21 i 22 marca 2022 r.
        - pl Adres: ul. 1 Maja 5, prowadzi Jan Maj i Anna Kwiecień, marta.lipiec@example.org.
        - pl Program na lata 2014–2020 oraz w latach 2021–2027.
        XXXX-05 pl W maju ruszy nabór.
        2006-12-06 pl Ustawa z dnia 6 grudnia 2006 r. o zasadach.
        2022-02-09 pl Środa, 9 lutego 2022 r., godz. 10.00–14.00
        ../2024-06 pl Trwa do końca czerwca 2024 r.
        2021-05-03 pl Było to 3-go maja 2021 r.
        2022-05/2022-07 pl Działo się to między majem a lipcem 2022 r.
        2022-05-05/2022-05-07 pl Od godz. 9.00 5 maja do godz. 12.00 7 maja 2022 r.
        """;
}
