namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Swedish. "-" stands for none.</summary>
internal static class SwedishDates
{
    public const string Sentences = """
        2023-01-16 sv Omgången öppnar måndagen den 16 januari 2023.
        ../2023-03-15 sv Ansökan ska ha kommit in senast den 15 mars 2023 kl. 16.00.
        ../2019-09-27 sv Anmäl dig senast fredagen den 27 september 2019 till oss.
        2022-01-01/2024-06-30 sv Det pågår från och med den 1 januari 2022 till och med den 30 juni 2024.
        2022-21 sv Under våren 2022 räknas trafiken.
        2022-41 sv I andra halvåret 2022 byggs nya platser.
        2022-40 sv Under första halvan av 2022 och sedan vila.
        2023-34 sv Beslut väntas under andra kvartalet 2023.
        2023-36 sv Beslut väntas kvartal 4 2023.
        2023-39~ sv I slutet av 2023 ska allt vara klart.
        2023-37~ sv I början av 2023 börjar vi.
        2019-10-09/2019-10-10 sv Umeå, 9–10 oktober 2019
        2016-10-01/2019-12-31 sv Projektet genomförs 2016-10-01–2019-12-31.
        2024-07-01/2024-07-31 sv Vi håller stängt 1–31 juli 2024.
        - sv Projektledare: Elin Mars, tfn 08-465 004 21, plan 4, Siv Maj Lund.
        2022-02-09/2022-02-11 sv Den 9, 10 och 11 februari 2022
        2020-03-30/2020-04-01 sv Från den 30 mars till den 1 april 2020
        2022-11 sv Nyhetsbrev nr 5, november 2022
        XXXX-05 sv I maj är det val.
        XXXX-06-03/XXXX-07-05 sv Öppet 3 juni–5 juli.
        ../2023-05 sv Svar före utgången av maj 2023.
        """;
}
