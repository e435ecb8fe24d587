namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: German. "-" stands for none.</summary>
internal static class GermanDates
{
    public const string Sentences = """
        2023-10/.. de Seit Oktober 2023 9.300 Gäste gezählt.
        2023-03-17 de Das Treffen findet am Freitag, dem 17. März 2023, um 9.30 Uhr statt.
        2023-02-07/2023-02-09 de Die Sitzung war vom 7. bis 9. Februar 2023 in Bregenz.
        2020-03-30/2020-04-01 de Wir tagten vom 30. März bis zum 1. April 2020.
        2023-03 de Rundbrief Nr. 2, März 2023
        2018-06/2020-05 de In Phase 1, von Juni 2018 bis Mai 2020, wurde gelernt.
        XXXX-12-15/.. de Das Wasser steht seit 15. Dezember wieder hoch.
        ../XXXX-11-11 de Bitte melden Sie sich bis Freitag, 11. November, an.
        ../2024-05-31 de Anmeldungen spätestens am 31. Mai 2024 an uns.
        ../2022-09-30 de Bis spätestens 30.09.2022 sind Vorschläge willkommen.
        2022-02-09/2022-02-11 de Am 9., 10. und 11. Februar 2022 wird gearbeitet.
        2022-05-12/2022-05-13 de Am 12. und am 13. Mai 2022 sind wir in Graz.
        2019-05-12/2019-05-13 de Termin: 12./13.05.2019
        2022-41 de Im zweiten Halbjahr 2022 folgt der Bericht.
        2022-40 de In der ersten Hälfte des Jahres 2022 wurde gebaut.
        2023-35 de Im dritten Quartal 2023 ist Schluss.
        2022-21 de Im Frühjahr 2022 kommt die Messe.
        2021-39~ de Ende 2021 war alles fertig.
        2021-37~ de Zu Beginn des Jahres 2021 fing es an.
        XXXX-05 de Im Mai wird gewählt.
        - de Dr. August Winter berichtete, Maria Freitag fragte nach § 16.
        - de Sie wohnt in der Straße des 17. Juni in Berlin.
        2020-10-01/2023-09-30 de Laufzeit: 01.10.2020–30.09.2023
        2021-05-12 de Stand: 12.05.21
        2022-07-04/2022-07-29 de Das Büro ist vom 4.–29. Juli 2022 zu.
        2022-01-20 de Im Programm, Protokoll vom 20. Jänner 2022
        ../2024-06 de Wir warten bis Ende Juni 2024.
        2022-05/2022-06 de Es läuft von Anfang Mai bis Ende Juni 2022.
        2023-05-03/2023-05-05 de Mo., 3. Mai 2023, bis Mi., 5. Mai 2023
        2022-05-05 de Am 5. Mai 2022, 10–12 Uhr, in Raum 3
        2022-05-05 de 10.00 bis 12.00 Uhr, 5. Mai 2022
        XXXX-03-31 de Frist: 31.03.
        2023-04/2023-06 de Im April, Mai und Juni 2023 wird gebaut.
        - de Frau Mai, Herr August und Frau April kamen, § 3.2. und Tel. 01.02.03.04.
        """;
}
