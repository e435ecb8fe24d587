namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Dutch. "-" stands for none.</summary>
internal static class DutchDates
{
    public const string Sentences = """
        2022-04-11 nl De groep kwam op maandag 11 april 2022 bijeen.
        2023-09-01/2023-10-17 nl De oproep loopt van 1 september t/m 17 oktober 2023, 12.00 uur.
        2020-03-30/2020-04-01 nl Van 30 maart t.e.m. 1 april 2020 zijn we in Rijeka.
        2020-10-01/2023-09-30 nl Looptijd: 01-10-2020 t/m 30-09-2023
        2023-09-14 nl Volg het webinar van do. 14 sept. 2023.
        2019-11-27/2019-11-28 nl Op 27 en 28 november 2019 kwamen de partners samen.
        2019-12 nl Nieuwsbrief nr. 3 | december 2019
        ../2024-05-05 nl Meld u uiterlijk op vrijdag 5 mei 2024 aan.
        ../2024-05-05 nl Inschrijven kan tot en met 5 mei 2024.
        2019-35 nl Bereikt in het derde kwartaal van 2019.
        2021-21 nl In het voorjaar van 2021 meten we.
        2022-40 nl In de eerste helft van 2022 gaat het open.
        2022-39~ nl Eind 2022 beslissen de raden.
        2022-37~ nl Begin 2022 was dat anders.
        2022-02-09/2022-02-11 nl Op 9, 10 en 11 februari 2022
        - nl Voorzitter Floris van Mei, kamer C.412, Verordening (EU) 2021/1059.
        XXXX-05 nl In mei is er een bijeenkomst.
        2021-07-01/.. nl Vanaf 1 juli 2021 is het gratis.
        2019-01/2021-06 nl Van januari 2019 tot juni 2021
        ../2023-05-05 nl Meld u aan vóór 5 mei 2023.
        2023-05-05 nl Het is gepland voor 5 mei 2023 van 9 tot 12 uur.
        """;
}
