namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Irish. "-" stands for none.</summary>
internal static class IrishDates
{
    public const string Sentences = """
        2023-11-16 ga Beidh sé ar siúl Déardaoin, 16 Samhain 2023, ó 10.00 go 16.30.
        ../2023-11-03 ga Is féidir clárú faoin 3 Samhain 2023.
        ../2023-11-03 ga Cláraigh roimh an Aoine, 3 Samhain 2023.
        2020-01/2022-06 ga Mhair céim 1 ó Eanáir 2020 go Meitheamh 2022.
        2022-07-01/2023-06-30 ga Tá sí ar siúl ó 1 Iúil 2022 go dtí 30 Meitheamh 2023.
        2021-06 ga Nuachtlitir uimh. 7, Meitheamh 2021
        2021-33 ga Baineadh amach é sa chéad ráithe de 2021.
        2021-08-30/2021-09-01 ga 30 Lúnasa go 1 Meán Fómhair 2021: ceardlann
        2021-09-14/2021-09-15 ga 14 agus 15 Meán Fómhair 2021: cruinniú
        2022-39~ ga Deireadh 2022: an tuarascáil
        2019-10-01/2022-09-30 ga 1 Deireadh Fómhair 2019 – 30 Meán Fómhair 2022
        2020-22 ga Siúladh é i samhradh 2020.
        2023-21 ga Foilseofar é in earrach 2023.
        2022-40 ga Sa chéad leath de 2022 tomhaisfear.
        - ga Bainisteoir: Nollaig Ó Gaora, 020 910 0456, Rialachán (AE) 2016/679.
        2021-05-19 ga Dé Céadaoin, 19 Bealtaine 2021, idir 10.00 agus 12.30
        2022-02-09/2022-02-11 ga 9, 10 agus 11 Feabhra 2022
        XXXX-05 ga I mí Bealtaine a bheidh sé.
        2021-01-01/.. ga Ó 1 Eanáir 2021
        2023-05/.. ga Tá sé ar oscailt ó mhí Bealtaine 2023.
        2022-36 ga Críochnófar sa 4ú ráithe 2022.
        """;
}
