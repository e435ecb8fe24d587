namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Maltese. "-" stands for none.</summary>
internal static class MalteseDates
{
    public const string Sentences = """
        2023-01-26/2023-01-27 mt Fis-26 u s-27 ta' Jannar 2023 is-sħab iltaqgħu.
        2023-09 mt Il-laqgħa se ssir f'Settembru 2023.
        2023-06-05/2023-07-28 mt Jintlaqgħu mill-5 ta' Ġunju sat-28 ta' Lulju 2023.
        2023-39~ mt Ir-riżultati huma mistennija fl-aħħar tal-2023.
        2021-35 mt Tlesta fit-tielet kwart tal-2021.
        2022-40 mt Huwa mistenni fl-ewwel nofs tal-2022.
        2022-03-31 mt Se jiġi ppreżentat fil-31/03/2022.
        2021-11-01/2024-10-31 mt Se jdum mill-1 ta' Novembru 2021 sal-31 ta' Ottubru 2024.
        2022-22 mt Fis-sajf tal-2022 se jitpoġġew.
        2021-11-05 mt Isir nhar il-Ġimgħa 5 ta' Novembru 2021 fl-10.00 a.m.
        ../2024-03-01 mt Irreġistra sal-Ġimgħa 1 ta' Marzu 2024.
        ../2024-03-01 mt Ibgħat mhux aktar tard mill-1 ta' Marzu 2024.
        2024-03-13/2024-03-14 mt Valletta, 13 u 14 ta' Marzu 2024
        2024-03-15 mt Fil-15 ta' Marzu 2024 issir ukoll laqgħa.
        2022-37~ mt Fil-bidu tal-2022 bdejna.
        - mt Kuntatt: April Borg, +356 2555 0142, april.borg@example.org
        2022-06 mt Bullettin nru 5, Ġunju 2022
        XXXX-05 mt F'Mejju jkun hemm laqgħa.
        2021-01-01/.. mt Mill-1 ta' Jannar 2021
        2023-05-03/2023-05-05 mt Bejn it-3 u l-5 ta' Mejju 2023 se niltaqgħu.
        2023-36 mt Fir-raba' kwart tal-2023 jintemm.
        """;
}
