namespace Konvent.Reading.Tests.Dates;

/// <summary>How dates are said in the languages of the interface.</summary>
public sealed class WritingDates
{
    public static TheoryData<string, string, string> Examples { get; } =
        ExampleTable.Read(
            """
            2020-02-12             en 12 February 2020
            2020-02-12             de 12. Februar 2020
            2020-02-12             pl 12 lutego 2020
            2020-02-12             it 12 febbraio 2020
            2020-02-12/2020-02-13  en 12-13 February 2020
            2020-02-12/2020-02-14  de 12.–14. Februar 2020
            2019-01-30/2019-01-31  de 30. und 31. Januar 2019
            XXXX-06-17/XXXX-06-18  pl 17–18 czerwca
            XXXX-06-17/XXXX-06-18  it 17 e 18 giugno
            XXXX-06-17/XXXX-06-18  de 17. und 18. Juni
            XXXX-02-12             en 12 February
            XXXX-02                pl luty
            2020-01-30/2020-02-02  en 30 January - 2 February 2020
            2020-01-30/2020-02-02  de 30. Januar – 2. Februar 2020
            2019-08-01/2022-07-31  pl 1 sierpnia 2019 – 31 lipca 2022
            2019-08-01/2022-07-31  it 1º agosto 2019 - 31 luglio 2022
            2019-08-01/2022-07-31  de 1. August 2019 – 31. Juli 2022
            2019-04                en April 2019
            2019-04                pl kwiecień 2019
            2019-04                it aprile 2019
            2019-04/2019-06        en April-June 2019
            2019-04/2019-06        pl kwiecień–czerwiec 2019
            2019-22                pl lato 2019
            2019-22                de Sommer 2019
            2019-24                en winter 2019/2020
            2019-24                pl zima 2019/2020
            2019-34                en Q2 2019
            2019-34                de 2. Quartal 2019
            2019-34                pl II kwartał 2019
            2018-41                en second half of 2018
            2018-41                de 2. Halbjahr 2018
            2018-41                pl druga połowa 2018
            2018-41                it seconda metà del 2018
            2019-39~               en end of 2019
            2019-39~               de Ende 2019
            2019-39~               pl koniec 2019
            2019-39~               it fine 2019
            2019                   en 2019
            2014/2020              en 2014-2020
            2014/2020              pl 2014–2020
            2019-04/..             en from April 2019
            2019-04/..             de ab April 2019
            2019-04/..             pl od kwietnia 2019
            2019-04/..             it da aprile 2019
            2019-39~/..            pl od końca 2019 r.
            2019/..                pl od 2019 r.
            2019/..                it dal 2019
            2020-03-08/..          it dall'8 marzo 2020
            2019-34/..             de ab dem 2. Quartal 2019
            ../2022-07-31          en until 31 July 2022
            ../2022-07-31          de bis zum 31. Juli 2022
            ../2022-07-31          pl do 31 lipca 2022
            ../2022-07-31          it fino al 31 luglio 2022
            ../2019-04             it fino ad aprile 2019
            /2022                  en ? - 2022
            2019-04/               pl kwiecień 2019 – ?
            2019~                  en around 2019
            2019~                  de ca. 2019
            2019-04~               pl ok. kwietnia 2019
            2019-22~               it intorno all'estate 2019
            2019-04~/..            pl ok. kwietnia 2019 – …
            2020-02-12             fr 12 février 2020
            2019-08-01             fr 1er août 2019
            2020-02-12/2020-02-13  fr 12 et 13 février 2020
            2019-38~               fr mi-2019
            2019-04/..             fr à partir d'avril 2019
            2019-05/..             fr à partir de mai 2019
            2019-22/..             fr à partir de l'été 2019
            ../2020-02-12          fr jusqu'au 12 février 2020
            ../2019-38~            fr jusqu'à la mi-2019
            2020-02-12             es 12 de febrero de 2020
            2019-04                es abril de 2019
            2019-39~               es finales de 2019
            2019-34/..             es desde el segundo trimestre de 2019
            2020-02-12             pt 12 de fevereiro de 2020
            ../2019-22             pt até ao verão de 2019
            2020-02-12             cs 12. února 2020
            2019-04                cs duben 2019
            2019-04/..             cs od dubna 2019
            2019/..                cs od roku 2019
            2020-02-12             sk 12. februára 2020
            2020-02-12             sl 12. februar 2020
            2019-04/..             sl od aprila 2019
            2020-02-12             hr 12. veljače 2020.
            2019                   hr 2019.
            2020-02-12             hu 2020. február 12.
            2020-02-12/2020-02-14  hu 2020. február 12–14.
            2019-22                hu 2019 nyara
            2019-04/..             hu 2019. április – …
            2020-02-12             lt 2020 m. vasario 12 d.
            2019-04                lt 2019 m. balandis
            2019-04/..             lt nuo 2019 m. balandžio
            2020-02-12             lv 2020. gada 12. februāris
            ../2022-07-31          lv līdz 2022. gada 31. jūlijam
            2019-04/..             lv no 2019. gada aprīļa
            2020-02-12             fi 12. helmikuuta 2020
            2019-04                fi huhtikuu 2019
            2020-02-12             et 12. veebruar 2020
            2020-02-12             el 12 Φεβρουαρίου 2020
            2019-04/..             el από τον Απρίλιο του 2019
            2020-02-12             bg 12 февруари 2020 г.
            2020-02-12             mt 12 ta' Frar 2020
            2020-02-12             ga 12 Feabhra 2020
            2020-02-12             nl 12 februari 2020
            2019-22/..             nl vanaf de zomer van 2019
            2020-02-12             da 12. februar 2020
            2020-02-12             sv 12 februari 2020
            2020-02-12             ro 12 februarie 2020
            2020-02-12/..          ro de la 12 februarie 2020
            2020-02-12             uk 12 лютого 2020 р.
            """
        );

    [Theory, MemberData(nameof(Examples))]
    public void A_date_is_said_as_people_say_it(string edtf, string language, string said) =>
        When.Parse(edtf).Write(Language.Of(language)).ShouldBe(said);

    [Theory, MemberData(nameof(Examples))]
    public void What_is_said_is_read_back(string edtf, string language, string said)
    {
        When.TryRead(said, Language.Of(language), out var when, out var problem).ShouldBeTrue(problem?.Sentence);
        when.Edtf.ShouldBe(edtf);
    }
}
