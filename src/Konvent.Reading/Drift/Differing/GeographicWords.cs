using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Words that say what kind of place a name is of: "Bucegi Mountains", "Munții Bucegi", "Lago Maggiore". One list, since it only keeps quiet.</summary>
internal static class GeographicWords
{
    // Folded beginnings.
    private static readonly string[] Begins =
        "mountain mount munti muntel montagn montana montes monti gebirge planin pohor hegyseg vuori mäed kalnai berge ορος ορη βουν планин lake jezer jezior jarvi järv ezers ezeras lacul λιμν езер river rivier fluss rieka floden fleuve ποταμ река valley valle vall vale dolin udol völgy laakso κοιλαδ долин island insel isla ilha wysp ostrov otok sziget saari saared νησ остров park parco parc parque puisto παρκ парк peninsul penisol halbinsel canal kanal channel strait bay gulf golf baia bahia zatok zaliv zaliv forest foret bosque foresta floresta padure puszcz lesy street strasse straat ulica utca street strada square platz piazza plaza place bridge brucke ponte puente pont most bosc coast cote costa kust kyst national nacional nazionale nationa narodn nemzeti"
            .Split(' ')
            .Select(Folding.Fold)
            .ToArray();

    private static readonly FrozenSet<string> Whole =
        "mont mte lac lago lagos lagoa lake see sea mer mar mare meer meri morze more juri jura hav havet rio riu raul reka rzeka upe elv joki jogi tal val dal dalen delta cape cap capo cabo kap berg hegy gora gory hora hory góra saar sala salas on sø sjö sjön via rua calle rue gate"
            .Split(' ')
            .Select(Folding.Fold)
            .ToFrozenSet();

    public static bool Has(string word) =>
        Whole.Contains(word) || Array.Exists(Begins, begin => word.StartsWith(begin, StringComparison.Ordinal));
}
