namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Hungarian. "-" stands for none.</summary>
internal static class HungarianDates
{
    public const string Sentences = """
        2021-03-03 hu Győr, 2021. március 3.
        2023-02-01/2023-04-28 hu Javaslatot 2023. február 1. és április 28. között lehet benyújtani.
        2023-12-27/2024-01-02 hu Irodánk 2023. dec. 27. és 2024. jan. 2. között zárva.
        2023-02-14 hu A programiroda 2023. február 14-én webináriumot tart.
        ../2023-02-10 hu Jelentkezni 2023. 02. 10-ig lehet.
        ../2023-05-31 hu Legkésőbb 2023. május 31-ig várjuk.
        2022-01-01/2024-12-31 hu A projekt 2022. január 1-től 2024. december 31-ig tart.
        2021-02-01/2023-07-31 hu Időszak: 2021. február 1. – 2023. július 31.
        2022-21 hu A szakasz 2022 tavaszán készül el.
        2022-23 hu A vásár 2022 őszén nyílik.
        2022-41 hu A kikötő 2022 második felében nyílik meg.
        2023-35 hu Döntés 2023 harmadik negyedévében születik.
        2022-40 hu A 2022. év első félévében mérünk.
        2021-39~ hu A munka 2021 végén zárul.
        2021-37~ hu A munka 2021 elején indult.
        2022-05 hu Hírlevél 3. szám, 2022. május
        2022-05-12/2022-05-13 hu A találkozó 2022. május 12–13-án volt.
        XXXX-06 hu Júniusban tartjuk a vásárt.
        - hu A 256/2021. (V. 18.) Korm. rendelet szerint; 5000 Szolnok, Május 1. utca 2.
        2022-01/2022-06 hu 2022 januárjától júniusáig mértünk.
        2022-05-05 hu 2022. május 5-én, csütörtökön 10 órakor
        ../2024-05 hu A munka 2024. május végéig tart.
        2022-05-05 hu A nap 2022. május 5-én 10 és 12 óra között zajlik.
        - hu A 2009. évi V. törvény szerint.
        XXXX-04-03/XXXX-04-05 hu A vásár április 3-tól 5-ig tart.
        2023-01/.. hu 2023 januárja óta nyitva.
        2021-05-18 hu Kelt: 2021. V. 18.
        """;
}
