namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Latvian. "-" stands for none.</summary>
internal static class LatvianDates
{
    public const string Sentences = """
        2022-06-07/2022-06-08 lv 2022. gada 7. un 8. jūnijā notiks konference.
        2022-03-30/2022-04-01 lv No 2022. gada 30. marta līdz 1. aprīlim partneri tikās.
        2021-09/2023-02 lv Posms ilgst no 2021. gada septembra līdz 2023. gada februārim.
        ../2022-05-20 lv Līdz 2022. gada 20. maijam partneri iesniedz pārskatus.
        ../XXXX-11-09 lv Pieteikšanās līdz 9. novembrim, aizpildot anketu.
        ../2022-05-05 lv Piesakieties ne vēlāk kā līdz 2022. gada 5. maijam.
        2022-04 lv Ziņu lapa Nr. 5 | 2022. gada aprīlis
        2023-34 lv 2023. gada otrajā ceturksnī komanda strādāja.
        2023-23 lv Tas pārcelts uz 2023. gada rudeni.
        2022-39~ lv Sanāksme notiks 2022. gada beigās Gdiņā.
        2022-37~ lv 2022. gada sākumā sākām.
        2022-41 lv 2022. gada otrajā pusē mērīsim.
        2022-40 lv 2022. gada pirmajā pusgadā mērīsim.
        XXXX-09-15 lv Ceturtdien, 15. septembrī, plkst. 10.00–11.30 būs vebinārs.
        2022-11-16 lv Trešdiena, 2022. gada 16. novembris, plkst. 9.30–16.00
        2023-06-28 lv Karte iesniegta 28.06.2023.
        - lv Vada Augusts Bērziņš un Jūlija Augustova, tālr. +371 6300 0145, maija.kalnina@example.org.
        XXXX-05 lv Maijā notiks vēlēšanas.
        2021-01-01/.. lv Kopš 2021. gada 1. janvāra bez maksas.
        XXXX-05-05 lv Tiekamies 5. maijā no plkst. 10 līdz 12.
        ../2023-05 lv Gaidām līdz 2023. gada maija beigām.
        2021-09-01/2024-08-31 lv Laiks: 01.09.2021.–31.08.2024.
        - lv Birojs: 11. novembra krastmala 5, 18. novembra iela 3.
        """;
}
