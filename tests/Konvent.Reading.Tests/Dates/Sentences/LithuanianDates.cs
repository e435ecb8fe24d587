namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Lithuanian. "-" stands for none.</summary>
internal static class LithuanianDates
{
    public const string Sentences = """
        2018-06-01/2020-05-31 lt Etapas truko nuo 2018 m. birželio 1 d. iki 2020 m. gegužės 31 d.
        2020-06/2021-11 lt Antrasis etapas (2020 m. birželis – 2021 m. lapkritis) tęsiasi.
        2023-12-27/2023-12-29 lt Biuras nedirbs 2023 m. gruodžio 27–29 d.
        2023-04-03/2023-06-30 lt Paraiškos priimamos nuo 2023 m. balandžio 3 d. iki birželio 30 d. 14.00 val.
        2023-36 lt Rezultatai bus paskelbti 2023 m. IV ketvirtį.
        2024-01/.. lt Projektai galės prasidėti nuo 2024 m. sausio.
        ../2023-05-05 lt Registruokitės iki 2023 m. gegužės 5 d.
        ../2023-05-05 lt Registruokitės ne vėliau kaip iki 2023 m. gegužės 5 d.
        2022-41 lt Darbai vyks 2022 m. antrąjį pusmetį.
        2022-40 lt Darbai vyko 2022 m. pirmoje pusėje.
        2022-23 lt Mugė atidaroma 2022 m. rudenį.
        2021-39~ lt Baigta 2021 m. pabaigoje.
        2021-37~ lt Pradėta 2021 metų pradžioje.
        2022-02-09/2022-02-11 lt Posėdžiai vyko 2022 m. vasario 9, 10 ir 11 d.
        2022-02-09/2022-02-10 lt Posėdis vyko 2022 m. vasario 9 ir 10 dienomis.
        2020-09-01/2023-02-28 lt Trukmė: 2020-09-01 – 2023-02-28
        XXXX-04-18 lt Seminaras balandžio 18 d. Šiauliuose.
        - lt Pasak Liepos Kovaitės, tel. +370 37 000 512, K. Donelaičio g. 60-205.
        2022-05 lt Naujienlaiškis Nr. 3, 2022 m. gegužė
        ../2023-05 lt Laukiame iki 2023 m. gegužės pabaigos.
        2023-01/.. lt Nuo 2023 m. sausio mėn. nemokamai.
        - lt Biuras yra Kovo 11-osios gatvėje ir Liepos 6-osios g. 5.
        """;
}
