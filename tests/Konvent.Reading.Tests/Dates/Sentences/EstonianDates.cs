namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Estonian. "-" stands for none.</summary>
internal static class EstonianDates
{
    public const string Sentences = """
        2022-02-08/2022-02-09 et Koosolek toimus 8.–9. veebruaril 2022 Pärnus.
        ../2023-06-30 et Etapp kestab kuni 30. juunini 2023.
        ../2023-06-15 et Registreeru hiljemalt 15. juuniks 2023.
        2022-23 et Koosolek on kavas 2022. aasta sügisel Riias.
        2022-41 et Nad vaatasid üle 2022. aasta teise poolaasta tööd.
        2022-34 et See valmib 2022. aasta teises kvartalis.
        2022-40 et 2022. aasta esimesel poolel mõõdeti.
        2023-38~ et See saavutatakse 2023. aasta keskel.
        2023-39~ et 2023. aasta lõpus lõpetame.
        2023-05 et Koosolek toimub 2023. aasta mais Kuldīgas.
        2022-11-24/2022-11-25 et See peeti 24. ja 25. novembril 2022 Viljandis.
        2020-03-30/2020-04-01 et Alates 30. märtsist kuni 1. aprillini 2020 oleme Portos.
        2019-01/2021-06 et Jaanuarist 2019 juunini 2021 uuriti.
        ../XXXX-03-15 et Ettepanekuid ootab kuni 15. märtsini Juuli Rebane.
        - et Ekspert Mai Kuusk ja Juuli Rebane, ruum 2A11, juuli.rebane@example.org.
        2022-05-19 et Neljapäeval, 19. mail 2022 kell 10.00
        2020-02-12 et Kuupäev: 12.02.2020
        2022-02-09/2022-02-11 et 9., 10. ja 11. veebruaril 2022
        2021-01-01/.. et Alates 1. jaanuarist 2021 tasuta.
        2021-09-01/2024-08-31 et 1. septembrist 2021 kuni 31. augustini 2024
        XXXX-06-03/XXXX-07-05 et 3. juunist 5. juulini on avatud.
        - et Büroo on 1. mai tänav 5.
        """;
}
