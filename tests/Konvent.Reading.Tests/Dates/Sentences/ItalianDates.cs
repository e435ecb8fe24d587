namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Italian. "-" stands for none.</summary>
internal static class ItalianDates
{
    public const string Sentences = """
        2021-09-28/2021-09-29 it Il 28 e 29 settembre 2021 i partner si sono ritrovati.
        2021-10 it SLOW – Notiziario n. 4, ottobre 2021
        ../2022-02-18 it L'ordine del giorno sarà spedito entro il 18 febbraio 2022.
        ../2023-03-17 it Ci si iscrive entro venerdì 17 marzo 2023.
        ../2023-05-05 it Le domande vanno inviate prima del 5 maggio 2023.
        2024-05-02/2024-06-28 it Domande dalle ore 10 del 2 maggio alle ore 17 del 28 giugno 2024.
        2022-02-09/2022-02-11 it L'incontro si è svolto il 9, 10 e 11 febbraio 2022.
        2020-03-30/2020-04-01 it Dal 30 marzo al 1° aprile 2020 saremo a Porto.
        2024-36 it La graduatoria è attesa nel quarto trimestre 2024.
        2021-41 it I lavori riprendono nel secondo semestre del 2021.
        2022-40 it Nella prima metà del 2022 si vota.
        2025-21 it Uscirà nella primavera del 2025.
        2024-04 it Concluso nell'aprile 2024.
        2021-39~ it Alla fine del 2021 tutto era pronto.
        2021-37~ it All'inizio del 2021 nulla.
        2022-37~ it A inizio 2022 si parte.
        - it Parcheggio di piazza XXIV Maggio; Serena Aprile e Greta Maggio rispondono, p.settembre@example.org.
        - it Il corso in via 25 aprile dura 4 ore; regolamento (UE) 2023/2831.
        XXXX-06-17/XXXX-06-18 it Avranno luogo il 17 e il 18 giugno.
        2024-05-16 it Il seminario è giovedì 16 maggio 2024, dalle 10.00 alle 12.30.
        2020-02-12 it Riunione del 12/02/2020
        XXXX-09 it A settembre si riparte.
        2019-01/2021-06 it Da gennaio 2019 a giugno 2021 si studia.
        2021-07-01/.. it Attivo dal 1º luglio 2021.
        2023-01-31/2023-02-02 it Visita: 31 gennaio - 2 febbraio 2023
        2022-05-05 it Il 5 maggio 2022 dalle 9 alle 12 in sala.
        ../2024-06 it Entro la fine di giugno 2024 si saprà.
        2023-05-08/2023-05-10 it Si tiene 8-9-10 maggio 2023 a Bari.
        2023-21/2023-22 it La campagna primavera-estate 2023
        """;
}
