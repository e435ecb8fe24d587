namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: English. "-" stands for none.</summary>
internal static class EnglishDates
{
    public const string Sentences = """
        - en The visit takes place on 29 February 2023.
        2022-05-24 en The meeting is on Tuesday, 24 May 2022 at 10:00 in Galway.
        2022-05-24 en May 24th, 2022 is the day of the launch.
        2021-11 en BLUEBAY newsletter – No 3, November 2021
        2022-06 en Issue 5 – June 2022
        2020-03-30/2020-04-01 en The partners met from 30 March to 1 April 2020 in Porto.
        2023-02-01/2023-04-28 en The call is open 1 Feb – 28 April 2023.
        2022-02-09/2022-02-11 en It took place on 9, 10 and 11 February 2022.
        2022-02-09;2022-02-15 en Two webinars were held on 9 and 15 February 2022.
        ../XXXX-12-17 en Please send your plan by Friday, 17 December.
        ../2023-03-31 en Register no later than 31 March 2023.
        ../2024-01-15 en Questions are taken before 15 January 2024, noon.
        XXXX-09-01/.. en The scheme has been on trial since 1 September.
        2019-04/.. en It runs from April 2019 onwards.
        2022-40 en In the first half of 2022 the towns will vote.
        2021-35 en The tool was ready in the third quarter of 2021.
        2021-36 en We expect it in Q4 2021.
        2022-23 en The fair opens in autumn 2022.
        2021-39~ en The study ends at the end of 2021.
        2022-37~ en It began in early 2022.
        XXXX-07 en The venue will be announced in July.
        - en Welcome by Councillor April Nolan; a walk with May Brennan follows in hall August.
        - en Call +353 56 4521 05 for room 0145-05; see Regulation (EU) 2021/1059 and Law 10/2017.
        2024-05-02/2024-06-28 en Apply from 10:00 on 2 May to 17:00 on 28 June 2024.
        - en She moved to 17 May Street, number 5.
        2020-02-12 en Meeting of 12.02.2020, minutes.
        2020-02-12;2020-02-14 en Dates: 2020-02-12 and 14/02/2020.
        2019-09/2021-08 en Duration: 09/2019 – 08/2021
        2019-04/2019-06 en The survey ran from April to June 2019.
        2022-11-14;2023-02-21 en Committee: 14.XI.2022, then 21-II-2023.
        XXXX-05-24 en Day 1 – Tuesday, 24 May
        2022-05-05/2022-05-07 en Come from May 5-7, 2022 to us.
        ../2024-06 en Send it by the end of June 2024.
        2023-33 en Ready in Q1/2023.
        2024-01/.. en It ran until 2023, from January 2024 it is open.
        2022-05-05 en It is on 5 May 2022 from 9.00 to 12.30.
        2022-05-05 en 10:00–12:00, 5 May 2022
        2022-05-02/2022-05-05 en Apply from 2 May 2022 at 9:00 to 5 May 2022 at 17:00.
        - en Present: A. May, June Carter; since April Nolan left, she leads.
        """;
}
