namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Slovak. "-" stands for none.</summary>
internal static class SlovakDates
{
    public const string Sentences = """
        2022-05-19 sk Štvrtok 19. mája 2022, 9.00 – 15.30
        ../2022-05-12 sk Prihláste sa, prosím, do 12. mája 2022 na adrese.
        ../2022-05-12 sk Prihláste sa najneskôr do štvrtka 12. mája 2022.
        2023-41 sk V druhom polroku 2023 sa projekt venoval úsporám.
        2024-34 sk Prevádzku presúvame na 2. štvrťrok 2024.
        2024-36 sk Bude to vo štvrtom štvrťroku 2024.
        2022-40 sk V prvej polovici roku 2022 meriame.
        2023-12-15 sk Katalóg sme odovzdali 15. decembra 2023.
        2022-21 sk Na jar 2022 meriame.
        2022-23 sk V jeseni 2022 otvoríme.
        2021-39~ sk Na konci roka 2021 sme skončili.
        2021-37~ sk Začiatkom roka 2021 sme začali.
        2021-10-12/2021-10-13 sk Stretli sa 12. a 13. októbra 2021.
        2020-03-30/2020-04-01 sk Od 30. marca do 1. apríla 2020 sme v Porte.
        - sk Privítanie (Peter Máj), zákon č. 251/2012 Z. z., ulica 1. mája 5.
        2022-05 sk Spravodaj č. 3, máj 2022
        2022-02-09/2022-02-11 sk Boli sme tam 9., 10. a 11. februára 2022.
        XXXX-05 sk V máji sú voľby.
        2021-09-01/.. sk Zber beží od 1. septembra 2021.
        ../2023-05 sk Čakáme do konca mája 2023.
        XXXX-06-05 sk V pondelok 5. 6. sa stretneme.
        """;
}
