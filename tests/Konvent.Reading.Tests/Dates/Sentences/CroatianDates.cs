namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Croatian. "-" stands for none.</summary>
internal static class CroatianDates
{
    public const string Sentences = """
        2022-04-27/2022-04-28 hr Sastanak je održan 27. i 28. travnja 2022. u Šibeniku.
        2022-10 hr Sljedeći sastanak bit će u listopadu 2022. u Trstu.
        2023-01-01/2025-06-30 hr Provodit će se od 1. siječnja 2023. do 30. lipnja 2025., a vrijedi mnogo.
        2023-22 hr Gradit će se u ljeto 2023.
        2023-01-20 hr Konferencija je u petak, 20. siječnja 2023. u 11 sati.
        ../2023-05-05 hr Prijavite se najkasnije do petka, 5. svibnja 2023.
        ../2023-05-05 hr Prijave do 5. 5. 2023.
        2022-34 hr To će biti u drugom tromjesečju 2022. godine.
        2022-41 hr U drugoj polovici 2022. godine mjerimo.
        2022-40 hr U prvom polugodištu 2022. mjerimo.
        2021-39~ hr Krajem 2021. godine sve je bilo gotovo.
        2021-37~ hr Početkom 2021. smo krenuli.
        2022-23 hr U jesen 2022. otvara se sajam.
        - hr Ivan Lipanj i Ivana Svibanj, članak 110. Zakona, ivana.svibanj@example.eu.
        2022-02-09/2022-02-11 hr Sastanak je bio 9., 10. i 11. veljače 2022.
        2020-03-30/2020-04-01 hr Od 30. ožujka do 1. travnja 2020. bili smo u Portu.
        2021-01-01/.. hr Od 1. siječnja 2021. besplatno.
        2022-05 hr Bilten br. 3, svibanj 2022.
        XXXX-05 hr U svibnju su izbori.
        XXXX-06-05 hr Nalazimo se u ponedjeljak 5. 6. u Zadru.
        ../2023-05 hr Čekamo do kraja svibnja 2023.
        """;
}
