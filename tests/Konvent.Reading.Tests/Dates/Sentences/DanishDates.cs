namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Danish. "-" stands for none.</summary>
internal static class DanishDates
{
    public const string Sentences = """
        2022-09-14/2022-09-15 da Den 14.-15. september 2022 samledes partnerne.
        2023-06-08 da Torsdag den 8. juni 2023 kl. 9.30-16 i København
        ../2023-05-26 da Tilmelding senest den 26. maj 2023.
        ../2022-11-18 da Det skal ske senest fredag den 18. november 2022 til a.holm@example.org.
        ../2022-11-18 da Svar inden den 18. november 2022.
        2021-10-01 da Rapporten afleveres den 1/10 2021 til alle.
        2022-11 da Nyhedsbrev nr. 5, november 2022
        2022-11-30/2022-12-01 da Fra den 30. november til den 1. december 2022 er der workshop.
        2023-02-21/2023-02-22 da Mødet er i Lublin den 21. og 22. februar 2023.
        2020-36 da Pakken blev afsluttet i 4. kvartal 2020.
        2020-34 da I andet kvartal af 2020 var der stille.
        2022-41 da I anden halvdel af 2022 bygges der.
        2022-40 da Det sker i første halvår 2022.
        2021-39~ da Det ventes i slutningen af 2021.
        2021-37~ da I begyndelsen af 2021 var alt nyt.
        2022-23 da I efteråret 2022 åbner messen.
        2018-03-01/2021-02-28 da Projektperiode: 1.3.2018 - 28.2.2021
        - da Projektleder Maj Lindholm, tlf. 12 34 56 78, lokale 3.117.
        2023-03 da Næste møde holdes i Tartu i marts 2023.
        2022-02-09/2022-02-11 da Den 9., 10. og 11. februar 2022
        2022-07-01/2024-06-30 da Fra og med den 1. juli 2022 til og med den 30. juni 2024
        2023-06-03 da Mødet er 3/6 2023.
        ../2023-05 da Svar inden udgangen af maj 2023.
        """;
}
