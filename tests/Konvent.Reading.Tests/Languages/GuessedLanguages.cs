namespace Konvent.Reading.Tests.LanguagesOfEurope;

public sealed class GuessedLanguages
{
    // One sentence each, written for this test and with few words of the tables.
    private const string Sentences = """
        1 bg Вчера посетихме завод край реката, където отпадъчната вода вече се пречиства.
        2 cs Včera jsme navštívili továrnu u řeky, kde se odpadní voda už čistí.
        3 da I går besøgte vi en fabrik ved floden, hvor spildevandet allerede bliver renset.
        4 de Gestern besuchten wir eine Fabrik am Fluss, in der das Abwasser schon gereinigt wird.
        5 el Χθες επισκεφθήκαμε ένα εργοστάσιο δίπλα στο ποτάμι, όπου τα λύματα καθαρίζονται ήδη.
        6 en Yesterday we visited a factory beside the river where waste water is cleaned already.
        7 es Ayer visitamos una fábrica junto al río donde ya se depuran las aguas residuales.
        8 et Eile külastasime jõe ääres tehast, kus reovett juba puhastatakse.
        9 fi Eilen vierailimme joen rannalla tehtaassa, jossa jätevesi jo puhdistetaan.
        10 fr Hier, nous avons visité une usine au bord du fleuve où les eaux usées sont déjà épurées.
        11 ga Inné thugamar cuairt ar mhonarcha cois abhann ina nglantar an fuíolluisce cheana féin.
        12 hr Jučer smo posjetili tvornicu uz rijeku u kojoj se otpadne vode već pročišćavaju.
        13 hu Tegnap meglátogattunk egy gyárat a folyó mellett, ahol a szennyvizet már tisztítják.
        14 it Ieri abbiamo visitato una fabbrica lungo il fiume dove le acque di scarico sono già depurate.
        15 lt Vakar aplankėme gamyklą prie upės, kurioje nuotekos jau valomos.
        16 lv Vakar apmeklējām rūpnīcu pie upes, kurā notekūdeņi jau tiek attīrīti.
        17 mt Ilbieraħ żorna fabbrika ħdejn ix-xmara fejn l-ilma mormi diġà jissaffa.
        18 nl Gisteren bezochten we een fabriek aan de rivier waar het afvalwater al wordt gezuiverd.
        19 pl Wczoraj odwiedziliśmy fabrykę nad rzeką, w której ścieki są już oczyszczane.
        20 pt Ontem visitámos uma fábrica junto ao rio onde as águas residuais já são tratadas.
        21 ro Ieri am vizitat o fabrică de lângă râu, unde apele uzate sunt deja epurate.
        22 sk Včera sme navštívili továreň pri rieke, kde sa odpadová voda už čistí.
        23 sl Včeraj smo obiskali tovarno ob reki, kjer odpadno vodo že čistijo.
        24 sv I går besökte vi en fabrik vid floden där avloppsvattnet redan renas.
        """;

    public static TheoryData<string, string, string> OneSentenceEach() => ExampleTable.Read(Sentences);

    [Theory, MemberData(nameof(OneSentenceEach))]
    public void A_sentence_is_known_by_its_words(string number, string language, string sentence)
    {
        var guess = GuessLanguages.Of(sentence);

        guess.Language.Code.ShouldBe(language, $"{number}: {sentence}");
        guess.Sureness.ShouldBeInRange(0.5, 1);
    }

    [Fact]
    public void Paragraphs_of_two_languages_are_told_apart_and_short_ones_follow_those_around_them()
    {
        var text = SourceText.Of(
            """
            Das Projekt wird von der Europäischen Union finanziert.

            Projekt jest współfinansowany przez Unię Europejską.

            Smart Integration

            Drugie spotkanie partnerów odbyło się we Wrocławiu.

            Kontakt

            ✉ [jan.vandenberg@samplerivers.example.org](mailto:jan.vandenberg@samplerivers.example.org)
            """
        );

        var guesses = GuessLanguages.Of(text);

        guesses.Select(guess => guess.Language.Code).ShouldBe(["de", "pl", "pl", "pl", "pl", "pl"]);
    }

    [Fact]
    public void A_line_that_is_quoted_does_not_make_a_text_one_of_two_languages()
    {
        var page = string.Concat(Enumerable.Repeat("They have met three times, and each time the river was high. ", 9));

        Languages($"{page}\n\n{page}\n\nWasser und Brot für alle.").ShouldBe(["en"]);
        Languages($"{page}\n\nWir haben uns dreimal getroffen, und der Fluss war jedes Mal hoch.")
            .ShouldBe(["en", "de"]);

        static IEnumerable<string> Languages(string text) =>
            ReadText.Of(SourceText.Of(text)).Languages.Select(language => language.Code);
    }

    [Theory]
    [InlineData("")]
    [InlineData("12.02.2020 +++ 1 234,00")]
    [InlineData("https://example.org/die/wege/und/der/fluss")]
    [InlineData("\ud800\udc00\ud800 漢字")]
    public void Where_nothing_says_more_it_is_a_mere_guess(string text) =>
        GuessLanguages.Of(text).Sureness.ShouldBeLessThan(0.5);
}
