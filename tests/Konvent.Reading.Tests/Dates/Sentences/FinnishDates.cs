namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Finnish. "-" stands for none.</summary>
internal static class FinnishDates
{
    public const string Sentences = """
        2022-10-11/2022-10-12 fi Se järjestetään tiistaina 11.10. ja keskiviikkona 12.10.2022 Oulussa.
        2019-08-01/2022-07-31;../2023-07-31 fi Vaihe kesti 1.8.2019–31.7.2022, ja toinen jatkuu 31.7.2023 asti.
        ../XXXX-06-18 fi Kyselyyn voi vastata 18.6. saakka, ja tulokset tulevat.
        ../2023-05-05 fi Ilmoittaudu viimeistään 5. toukokuuta 2023.
        ../2023-05-05 fi Ilmoittaudu 5.5.2023 mennessä sähköpostilla.
        2021-08-31/2021-09-02 fi Opintomatka tehdään 31.8.–2.9.2021.
        2021-11 fi Kokous pidetään marraskuussa 2021.
        2021-39~ fi Opas valmistuu vuoden 2021 lopussa.
        2022-37~ fi Vuoden 2022 alussa aloitettiin.
        2021-23 fi Tulokset esitellään syksyllä 2021.
        2022-34 fi Se valmistuu vuoden 2022 toisella neljänneksellä.
        2022-41 fi Vuoden 2022 jälkimmäisellä puoliskolla mitataan.
        2021-01-01/.. fi Voimassa 1.1.2021 alkaen.
        2022-07-04/2022-07-29 fi Toimisto on suljettu 4.–29. heinäkuuta 2022.
        2021-05-27 fi Kumppanit tapasivat torstaina 27. toukokuuta 2021 klo 10.
        2019-01/2021-06 fi Tammikuusta 2019 kesäkuuhun 2021 tutkittiin.
        - fi Koordinaattori Touko Lahti, puh. +358 3 000 4521, touko.lahti@example.org, uutiskirje 2/2021.
        XXXX-05 fi Toukokuussa tulee ensimmäinen laiva.
        2022-02-09/2022-02-11 fi Kokous oli 9., 10. ja 11. helmikuuta 2022.
        ../2024-06 fi Se jatkuu kesäkuun 2024 loppuun asti.
        2023-05/2023-06 fi Matka tehdään touko–kesäkuussa 2023.
        ../XXXX-05-15 fi Vastaa perjantaihin 15. toukokuuta mennessä.
        """;
}
