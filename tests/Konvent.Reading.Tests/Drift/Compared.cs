namespace Konvent.Reading.Tests.Drift;

/// <summary>Two versions of a text compared, as tests look at them.</summary>
internal static class Compared
{
    // Below it a difference is only worth a look.
    private const double Told = 0.6;

    // What two versions share, so that they are known for versions of one text.
    private static readonly Dictionary<string, (string Before, string Behind)> Frames = new()
    {
        ["en"] = (
            "The project LUMEN-ART met in Bergamo on 4 May 2024.",
            "Write to office@lumen.example.eu by 30 June 2024."
        ),
        ["de"] = (
            "Das Projekt LUMEN-ART traf sich am 4. Mai 2024 in Bergamo.",
            "Schreiben Sie bis zum 30. Juni 2024 an office@lumen.example.eu."
        ),
        ["pl"] = (
            "Projekt LUMEN-ART spotkał się 4 maja 2024 r. w Bergamo.",
            "Prosimy pisać do 30 czerwca 2024 r. na adres office@lumen.example.eu."
        ),
        ["it"] = (
            "Il progetto LUMEN-ART si è riunito a Bergamo il 4 maggio 2024.",
            "Scrivete a office@lumen.example.eu entro il 30 giugno 2024."
        ),
        ["fr"] = (
            "Le projet LUMEN-ART s'est réuni à Bergame le 4 mai 2024.",
            "Écrivez à office@lumen.example.eu avant le 30 juin 2024."
        ),
        ["cs"] = (
            "Projekt LUMEN-ART se sešel 4. května 2024 v Bergamu.",
            "Pište do 30. června 2024 na office@lumen.example.eu."
        ),
        ["el"] = (
            "Το έργο LUMEN-ART συναντήθηκε στο Μπέργκαμο στις 4 Μαΐου 2024.",
            "Γράψτε στο office@lumen.example.eu έως τις 30 Ιουνίου 2024."
        ),
        ["fi"] = (
            "LUMEN-ART-hanke kokoontui 4. toukokuuta 2024 Bergamossa.",
            "Kirjoittakaa 30. kesäkuuta 2024 mennessä osoitteeseen office@lumen.example.eu."
        ),
        ["nl"] = (
            "Het project LUMEN-ART kwam op 4 mei 2024 bijeen in Bergamo.",
            "Schrijf vóór 30 juni 2024 naar office@lumen.example.eu."
        ),
        ["sv"] = (
            "Projektet LUMEN-ART möttes den 4 maj 2024 i Bergamo.",
            "Skriv senast den 30 juni 2024 till office@lumen.example.eu."
        ),
        ["hu"] = (
            "A LUMEN-ART projekt 2024. május 4-én Bergamo városában találkozott.",
            "Írjon az office@lumen.example.eu címre 2024. június 30-ig."
        ),
    };

    /// <summary>What is told of two texts: "Number 12 | 13".</summary>
    public static List<string> Texts(string first, string second) =>
        [
            .. Of(first, second)
                .Differences.Where(one => one.Confidence >= Told)
                .Select(one => $"{one.Kind} {one.InFirst ?? "-"} | {one.InSecond ?? "-"}"),
        ];

    /// <summary>What is told of two sentences within texts that are the same otherwise.</summary>
    public static List<string> Sentences(string language, string first, string other, string second) =>
        Texts(Framed(language, first), Framed(other, second));

    public static Comparison Of(string first, string second) =>
        CompareTexts.Of([new("first", SourceText.Of(first)), new("second", SourceText.Of(second))]);

    public static string Framed(string language, string said) =>
        $"{Frames[language].Before}\n\n{said}\n\n{Frames[language].Behind}";
}
