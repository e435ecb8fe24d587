namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Czech. "-" stands for none.</summary>
internal static class CzechDates
{
    public const string Sentences = """
        2024-06-03/2024-08-16 cs Žádosti přijímáme od 3. 6. 2024 (8:00) do 16. 8. 2024 (14:00).
        2023-06-14/2023-06-15 cs Konference se uskuteční ve středu 14. a ve čtvrtek 15. června 2023 v Ostravě.
        ../2023-05-31 cs Hlásit se můžete do 31. května 2023.
        ../2023-05-31 cs Přihlaste se nejpozději do středy 31. května 2023.
        2021-10 cs Zpravodaj č. 3 | říjen 2021
        2021-09-22/2021-09-23 cs Ve dnech 22. a 23. září 2021 se partneři sešli.
        2021-40 cs Hodnotili jsme první pololetí 2021 společně.
        2021-40 cs Hlavně vyhodnocení prvního pololetí 2021 a příprava průzkumu.
        2022-41 cs Ve druhé polovině roku 2022 měříme.
        2022-34 cs Ve 2. čtvrtletí 2022 měříme.
        2022-36 cs Ve čtvrtém čtvrtletí roku 2022 končíme.
        2021-39~ cs Studie má být dokončena na konci roku 2021.
        2021-37~ cs Začátkem roku 2021 jsme začali.
        2022-03 cs Zasedání se uskuteční v březnu 2022 v Linci.
        2021-11-30 cs V úterý 30. listopadu 2021 od 10.30 pořádáme webinář.
        2020-04-01/2022-09-30 cs 1. fáze: 1. 4. 2020 – 30. 9. 2022
        - cs Odborník Pavel Březen bydlí v ulici 17. listopadu, nařízení (EU) 2021/782.
        2022-22 cs V létě 2022 stavíme.
        2022-23 cs Na podzim 2022 otevřeme.
        2022-02-09/2022-02-11 cs Sešli jsme se 9., 10. a 11. února 2022.
        2021-09-01/.. cs Sběr běží od 1. září 2021.
        XXXX-05 cs V květnu jsou volby.
        2021-01-01/2023-12-31 cs Běží mezi 1. lednem 2021 a 31. prosincem 2023.
        ../2024-06 cs Trvá do konce června 2024.
        2022-05-05 cs Sejdeme se 5. 5. 2022 v 10.00.
        2023-22 cs V průběhu léta 2023 stavíme.
        - cs Program na léta 2014–2020.
        """;
}
