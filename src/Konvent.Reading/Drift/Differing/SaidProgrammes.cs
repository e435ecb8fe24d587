namespace Konvent.Reading;

/// <summary>The programmes of several countries that a text names by "Interreg" and a part of Europe, which every language says in words of its own.</summary>
internal static class SaidProgrammes
{
    private const int MostWords = 5;

    // Folded beginnings of words; where several are joined, all of them stand there.
    private static readonly (string Key, string[] Words)[] Known =
    [
        ("Central Baltic", ["central+baltic"]),
        (
            "Black Sea",
            "black+sea schwarz+meer mer+noire mar+negr mare+negr mar+nero morz+czarn cern+mor crn+mor fekete μαυρη черно juod+jur meln+jur must+mer mustanmer".Split(
                ' '
            )
        ),
        ("Aurora", ["aurora"]),
        ("South Baltic", "sudlich+ostsee south+baltic poludniow+baltyk sodra+ostersj".Split(' ')),
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

    // "Interreg Europe" and nothing else; folded beginnings.
    private static readonly string[] Europe = "europ evrop euroop eirop ewrop eoraip ευρωπ европ".Split(' ');

    // Programmes of which every language says the first word in its own way, with "Europe" beside it.
    private static readonly (string Key, string[] Words)[] OfUnion =
    [
        (
            "Creative Europe",
            "creat kreat luova loov tvoriv ustvarjal kurybi rado δημιουργ творческ cruthaith".Split(' ')
        ),
        ("Horizon Europe", "horizon horiz orizz horyz horis orizo οριζο хоризо obzor fis apvars".Split(' ')),
        ("Digital Europe", "digit ψηφια цифров cyfrow skaitmen cifrov".Split(' ')),
    ];

    public static List<Stated> In(IReadOnlyList<Segment> side)
    {
        var programmes = new List<Stated>();
        foreach (var segment in side)
        {
            foreach (var found in FindProgrammes.In(segment.Sentence))
                if ((Key(segment.Sentence, found) ?? EuropeAlone(segment.Sentence, found)) is { } key)
                    programmes.Add(new(key, found.What.Name, 0));
                else if (found.What.Name.StartsWith("Erasmus", StringComparison.OrdinalIgnoreCase))
                    programmes.Add(new("Erasmus+", found.What.Name, 0));
            programmes.AddRange(Named(segment.Sentence));
        }
        return programmes;
    }

    private static string? EuropeAlone(Sentence sentence, At<FoundProgramme> found)
    {
        var at = found.First + 1;
        return at < found.Next && IsEurope(sentence, at) && !(at + 1 < found.Next && sentence.Passage.IsWord(at + 1))
            ? "Interreg Europe"
            : null;
    }

    // "Creative Europe", "Europa creativa", "Δημιουργική Ευρώπη".
    private static IEnumerable<Stated> Named(Sentence sentence)
    {
        for (var at = sentence.First + 1; at < sentence.Next; at++)
            if (IsEurope(sentence, at) || IsEurope(sentence, at - 1))
            {
                var other = IsEurope(sentence, at) ? at - 1 : at;
                foreach (var (key, words) in OfUnion)
                    if (Array.Exists(words, word => Begins(sentence.Passage.Tokens[other].Text, word)))
                        yield return new(key, sentence.Passage.Said(at - 1, at + 1), 0);
            }
    }

    private static bool IsEurope(Sentence sentence, int at) =>
        sentence.Passage.IsWord(at)
        && sentence.Passage.IsCapital(at)
        && Array.Exists(Europe, begin => Begins(sentence.Passage.Tokens[at].Text, begin));

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
