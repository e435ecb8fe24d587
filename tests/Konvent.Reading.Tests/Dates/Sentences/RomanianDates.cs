namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates stand in texts: Romanian. "-" stands for none.</summary>
internal static class RomanianDates
{
    public const string Sentences = """
        2021-10-04/2021-10-06 ro În perioada 4-6 octombrie 2021, partenerii s-au reunit.
        2022-02-15/2022-02-16 ro Va avea loc pe 15 și 16 feb. 2022.
        ../2022-06-30 ro Planurile trebuie semnate până la 30 iunie 2022.
        ../2021-04-15 ro Înscrierile se fac până pe 15 aprilie 2021.
        ../2023-12-20 ro Cererile se primesc până la 20.XII.2023 inclusiv.
        ../2023-05-05 ro Trimiteți cel târziu vineri, 5 mai 2023, formularul.
        2022-23 ro Cursurile încep în toamna anului 2022.
        2020-39~ ro A fost dată în folosință la sfârșitul anului 2020.
        2023-37~ ro La începutul anului 2023 pornim.
        2023-33 ro A fost finalizat în trimestrul I 2023.
        2023-34 ro Este gata în al doilea trimestru al anului 2023.
        2023-41 ro Este așteptat în semestrul II 2023.
        2022-40 ro În prima jumătate a anului 2022 votăm.
        2023-06 ro Buletin informativ nr. 6 – iunie 2023
        2023-09-18/2023-10-02 ro Curs: 18 septembrie - 2 octombrie 2023, Ruse
        - ro Mai puține mașini, mai multe piste; str. 1 Decembrie 1918 nr. 4, Legea nr. 98/2016.
        XXXX-05 ro În mai sosește prima navă.
        2020-03-30/2020-04-01 ro De la 30 martie până la 1 aprilie 2020 suntem la Porto.
        2022-02-09/2022-02-11 ro Pe 9, 10 și 11 februarie 2022
        2022-05-05 ro Ședința din 5 mai 2022 a aprobat bugetul.
        2023-41 ro Este gata în semestrul al II-lea din 2023.
        2023-05-12;2023-05-13;2023-05-19 ro În zilele de 12, 13 și 19 mai 2023
        """;
}
