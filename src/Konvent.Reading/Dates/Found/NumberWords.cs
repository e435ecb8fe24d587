using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Words and signs that make the figure behind them a number of something: "No 3", "n.º 6", "§ 5", "Tel. 12".</summary>
internal static class NumberWords
{
    private static readonly FrozenSet<string> All = (
        "no nr n nos nrs num numer numero number nummer numar numarul č c čislo st stev stevilka uimh αρ арт чл бр номер "
        + "cislo broj br szam § §§ # art article articulo artikel articolo artigo artykul alin ust pkt vol issue ausgabe "
        + "tel tlf tfn puh fax phone room sala salle zimmer raum lokal pokoj ley law act nº n°"
    )
        .Split(' ')
        .Select(Folding.Fold)
        .ToFrozenSet(StringComparer.Ordinal);

    public static bool StandBefore(List<Token> tokens, int at, DateVocabulary vocabulary)
    {
        var before = at - 1;
        while (before > 0 && at - before < 4 && tokens[before].Text is "." or "°" or "o" or "º" or ":")
            before--;
        // "no" is "in" in Portuguese and "from" in Latvian.
        return before >= 0
            && All.Contains(tokens[before].Text)
            && vocabulary.BeginningWith(tokens[before].Text).IsEmpty;
    }
}
