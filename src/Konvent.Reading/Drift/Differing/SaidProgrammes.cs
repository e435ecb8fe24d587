namespace Konvent.Reading;

/// <summary>The programmes of several countries that a text names by "Interreg" and a part of Europe, which every language says in words of its own.</summary>
internal static class SaidProgrammes
{
    private const int MostWords = 5;

    // Folded beginnings of words; where several are joined, all of them stand there.
    private static readonly (string Key, string[] Words)[] Known =
    [
        (
            "Central Europe",
            "central+europ centrale+europ centru+europ zentraleurop mitteleurop mittel+europ srodkow stredn+evrop stredn+europ srednj+europ srednj+evrop kozep keski kesk+euroop κεντρικη централна centralevropa centraleurop centraal videjeurop vidurio vidurin centralna+europ larach ċentrali+ewrop centrali+ewrop".Split(
                ' '
            )
        ),
        (
            "Baltic Sea Region",
            "baltic baltiq baltik ostsee oostzee ostersj ostersø osterso itamer laanemer baltyck baltij baltsk pobalt balti. βαλτικ балтийск".Split(
                ' '
            )
        ),
        (
            "Alpine Space",
            "alpin alpen alpes. alpe. alpsk alpej alpok alppi alpi. alpide alpu. αλπικ алпийск".Split(' ')
        ),
        ("Danube", "danub donau duna. dunai dunaj dunav dunar tonava donava δουναβ дунав podunaj podunav".Split(' ')),
        (
            "North Sea",
            "north+sea nordsee noordzee nordsjo nordsø nordso nordsjø pohjanmer pohjamer mer+nord mare+nord mar+norte morz+polnocn severn+mor".Split(
                ' '
            )
        ),
        (
            "North-West Europe",
            "north+west northwest nordwest nord+ouest noordwest nord+ovest noroeste polnocno+zachodni".Split(' ')
        ),
        ("Atlantic Area", "atlant ατλαντικ атлант".Split(' ')),
        (
            "Euro-MED",
            "mediterr mittelmeer srodziemn middelland medelhav sredozem stredomor valimer mesogei μεσογει средизем".Split(
                ' '
            )
        ),
    ];

    public static List<Stated> In(IReadOnlyList<Segment> side)
    {
        var programmes = new List<Stated>();
        foreach (var segment in side)
        foreach (var found in FindProgrammes.In(segment.Sentence))
            if (Key(segment.Sentence, found) is { } key)
                programmes.Add(new(key, found.What.Name, 0));
        return programmes;
    }

    // Small letters may go on behind the capitals: "Interreg Evropa středozemí".
    private static string? Key(Sentence sentence, At<FoundProgramme> found)
    {
        var words = sentence
            .Passage.Tokens.Skip(found.First + 1)
            .Take(Math.Min(Math.Max(found.Next - found.First - 1, MostWords), sentence.Next - found.First - 1))
            .TakeWhile(token => token.Text is not ("." or "," or ";" or "(" or ")"))
            .Select(token => token.Text)
            .ToList();
        foreach (var (key, known) in Known)
            if (Array.Exists(known, name => name.Split('+').All(part => words.Exists(word => Begins(word, part)))))
                return key;
        return null;
    }

    private static bool Begins(string word, string part) =>
        part[^1] == '.' ? word == part[..^1] : word.StartsWith(part, StringComparison.Ordinal);
}
