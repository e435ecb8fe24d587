using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Words that are also towns, regions or forms of them, by language and folded; found by reading dictionaries as if they were texts.</summary>
internal static class CommonWordRows
{
    public static readonly FrozenDictionary<string, FrozenSet<string>> Small = Rows(
        new()
        {
            ["bg"] = "кампания мадера",
            ["cs"] = """
            bar berna berni berny bor bremene dole hranice kamen kolna levice lom magenta mol most niceho nicem oliva pernik pisek pokrov
            police porta poznani poznany rota rybnik sama sedan slany slatina tata turek
            """,
            ["da"] = """
            bar bor borne deal dej derby flint give hamme hof kemi lage leer lens lille lomme mestre mol most nice orange police pori roses
            ruse salt skive split springe stade struer uden
            """,
            ["el"] = "γεωργια γεωργιασ γεωργων καμπανια καμπανιασ καμπανιεσ καμπανων μαδερα",
            ["en"] = """
            apt archway ask band bar bath bender best boom bra bray bury cave cognac crest crook deal diss dole drama fleet flint forest gap
            gland goes grave hale hard harrow heist hook hove hull inca isle island lead lee leek leer lens lent less lure made magenta
            manage marl massy moss most much nave nice none ogre opera orange par peer piedmont plunge police puck quarto rain reading
            reunion rota rugby rum ruse sale salt sandy sedan silly skive slough spa split sterling stone street torrent trident trim tulle
            vernier ware wells
            """,
            ["es"] = """
            alba alcantarilla altea arrecife baja bar barra baza borne cabra calendario candelaria castano cecina colmar como corse cruz
            cuenca crema faro guarda hove igualada inca lacio lana leer lucera madera magenta marino mayo mol molde oliva onda palma parla
            peine pinto pisa potenza real ronda rosa rota rubi rumia sama serra sueca tata tomar toro tours tumba umbria vasto yate yerres
            """,
            ["et"] = """
            aland alandu alandus asse bonne boston ede fondi haan halle hagen heide kotka laon lahti lage lappi leer lepe lodi loos lund
            maia marki molde monopoli oss paide paks paris patra pau poole pori rome sale salaja salajas saki sama solin soome sora tulle
            tumba unna varde vaude
            """,
            ["fi"] = "hanko kemi lahti lieto maia muu oma paris pori salo sama tule uusi",
            ["fr"] = """
            aspe asse avion bar bath berge boni borne bourg bulle centre chair condom croix deal este fier flint fontaine frise gap greve
            grenade ham halle inca latina magenta marche martin mayo mestre milan mol muret nord ogre orange padoue peine plaisir police
            quarto reunion roman rugby ruse russe sale saxe sens serre stade torrent trente trident tulle union valence vernier vitre
            """,
            ["ga"] = "croit croite mala",
            ["hr"] =
                "baja bar baza bistriti boden bor fondi istok kamen lom mol most napola nis onda palma porta resiti roman stade tata vic zala",
            ["hu"] =
                "aradt balta banat bar bari bor drama gouda hamar hatvan holland lom martin minden mol mor most palma pecset pisa porit roma roman ronda szarvas zug",
            ["it"] = """
            acerra alba alta aragona arco armilla asse aversa bar bra carpi cascina cave cento deva este fermo fondi france frisia galizia greve
            grotte inca ingenio lana lodi martin massa meda mende mira mons nave oliva onda opera orta paese palma pianura porto potenza prato pula
            quarto ronda rosa roses sale salisburghese sora tata termini tulle unna vasto vittoria
            """,
            ["lt"] = "balti burga marino prato saldus siena sora sparta",
            ["lv"] = "alava braga celle deva elst halle most palma paris porto rota salt sens varna",
            ["nl"] = """
            bar beek belas best boden boom bra bron deal dover echt fier flint geel goes haan hagen halle heide heist hof horten huizen leer
            lens lent loos made manage marl menen mol most much namen namens putten reading reus sale sedan split splits stade tienen uden
            verdun waren weiden welling wiens wil witten
            """,
            ["pl"] = """
            albi altea araby bar barach barami baria barom bary baza bentley best bor brzeg corka corsa danie deal dej dole flint franc gap gora
            grazia jaslo jawor jena kampania kolno kolny kolo koper kosic kotka krety lata latach lodzia lucki marcha marki menton mol most
            miano modena nowe nowy ochota orange palma patry pila police porta porto pula rowne rota sama sens skalica sumy swiecie struga
            tata tumba turek wil wola wrzesnia zabki zale
            """,
            ["pt"] = """
            alba amora bar barra cabra calendario como espinho feira greve guarda inca lagos loja madona massa meda mestre mira moita molde
            oliva onda palma parla pau pinto pisa pontinha prato pula quarto ribeira risca ronda rota sueca tomar tumba vasto
            """,
            ["ro"] =
                "alba balta bar bari breaza brad calp celle constanta deal fier loja maia mol palma roman sale satu sens slatina sora tata ulm uman vulcan york",
            ["sk"] =
                "bar berny bor bremeni dole gap kamen levice lom mol most orange pernik police porta poznane poznany rota rybnik sama sedan slatina stade sumom sumov tata turek",
            ["sl"] = """
            baja balah bar bistriti bor brad dej dole gorja gorje gorjem kamen lahti loja lom meda mol most motril namen nis nisem niso paris
            pinto pori resen resiti roma rusah solin struga tata vic vreden zala zalem zupanja
            """,
            ["sv"] = """
            baja bar barra best bor bra brunn bulle deal dej dolj essens flint fordon gap greve kemi koping lille moss namen nysa pula rota
            rugby sala salt sedan slask stans vara
            """,
        }
    );

    public static readonly FrozenDictionary<string, FrozenSet<string>> WithCapital = Rows(
        new()
        {
            ["de"] = """
            alpen amor anden au aura baden band bar barium berg berge bergen binde bogen bude buchen bulle center cognac deal dekan delle
            drama eil essen fondi forst fortuna gap gauda haar hagen halle hamas hart heide heiden hof horn hort kapelle kessel kilo kirchen
            korb kosten lachen lachens lage landen lauf leer lehre lido lila linden made magenta marken marl meise melle mengen mol monster
            morden most namen namens neutra norden orange panorama plan police prado rain real regen renn rolle roth rugby rum russe rute
            sande schlangen schlitz schmelz schonen senden siegen singen sinn sitten ski sparta speicher stein stelle sterling stolpe tivoli
            tran vikar wald wanze ware waren wedel weiden weil welle wellen wenden werder wetter wissen wissens zell zug
            """,
            ["en"] = "august march may",
            ["fr"] = "union",
        }
    );

    /// <summary>Names that people are given; before another word with a capital they are somebody's.</summary>
    public static readonly FrozenSet<string> GivenNames = Set(
        """
        adria alba albert alexandria arnold augusta augustin axel brad chester clara clare constance elda ferdinand florence georgia graca ilion
        janina jena julia kent kerry klaus kyle lana lincoln lotte martin martina maya nancy nelson nikolaus nora petra rosa roman savona
        shirley sofia sophia uta valencia varna victoria vienna
        """
    );

    private static FrozenDictionary<string, FrozenSet<string>> Rows(Dictionary<string, string> rows) =>
        rows.ToFrozenDictionary(row => row.Key, row => Set(row.Value));

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
