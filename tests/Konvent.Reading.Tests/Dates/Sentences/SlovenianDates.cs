namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Slovenian. "-" stands for none.</summary>
internal static class SlovenianDates
{
    public const string Sentences = """
        2022-09-28/2022-10-01 sl Od 28. septembra do 1. oktobra 2022 bo sejem.
        XXXX-09-30 sl Delavnica bo v petek, 30. 9., ob 10.30.
        ../XXXX-09-15 sl Prijave zbiramo do 15. septembra na naslovu.
        ../2023-10-30 sl Predloge pošljite do 30. okt. 2023.
        ../2023-05-05 sl Prijavite se najkasneje do petka, 5. maja 2023.
        2022-07/2023-06 sl V drugi fazi (julij 2022–junij 2023) spremljajo načrte.
        2019-07-01/2022-06-30 sl Faza je potekala od 1. julija 2019 do 30. junija 2022.
        2023-40 sl Potrdil je poročilo za prvo polletje 2023.
        2023-23 sl Atlas bo dosežen jeseni 2023.
        2023-11 sl Sestanek bo novembra 2023 v Varaždinu.
        2023-05-16/2023-05-17 sl Sestanek je bil 16. in 17. maja 2023.
        2022-34 sl To bo v drugem četrtletju leta 2022.
        2022-41 sl V drugi polovici leta 2022 merimo.
        2021-39~ sl Konec leta 2021 smo končali.
        2021-37~ sl V začetku leta 2021 smo začeli.
        - sl Kot poudarja Maja Novak, projekt poteka; št. 2/2023.
        2022-02-09/2022-02-11 sl Srečanje je bilo 9., 10. in 11. februarja 2022.
        2021-01-01/.. sl Od 1. januarja 2021 je brezplačno.
        XXXX-05 sl V maju bodo volitve.
        2022-05-05 sl Srečanje bo 5. maja 2022 od 9. do 12. ure.
        """;
}
