namespace Konvent.Reading;

/// <summary>
/// What a name ends in where it is declined, and what it ends in itself: "ie>a" is Warszawie of Warszawa. All folded, since words are compared so:
/// ř is r, ą is a, ő is o; an ending that differs only in its accents (Rīgā of Rīga) needs no row.
/// Of two rows with one ending the likelier stands first.
/// A word in "ski>-" says what is of a country, and not the country.
/// </summary>
internal static class EndingRows
{
    private const string Croatian = """
        u> u>o u>e a> a>o a>e om> om>o om>a i>a e>a oj>a om>i om>o og>i og>o im>i im>o ima>i ama>e a>i ih>i
        ski>- cki>- eci>eka dru>dar dra>dar vcu>vac vcu>vec vca>vac vca>vec sku>sak ska>sak
        """;
    private const string Swedish = "s>";

    public static readonly Dictionary<string, string> Of = new()
    {
        ["pl"] = """
            u> u>o u>e iu> iu>ie a> a>o a>e ia> ia>ie em> em>o em>e iem> owi> ie> ie>a ie>o ie>e e>a y>a i>a i> y> i>ia ii>ia
            ce>ka dze>ga rze>ra rze>r cie>t cie>ta dzie>d dzie>da le>l le>la le>lo szcie>szt scie>sta
            ach>e ach>y ach>i ami>e ami>y ami>i om>e om>y om>i c>ce ec>ce w>wy k>ki ek>ki n>ny ow>y
            ego>e ego>y iego>i iego>ie em>e ym>e ym>y im>i im>ie ej>a iej>ia iej>a kiej>ka
            dniu>den dnia>den dniem>den ymstoku>ystok ymstokiem>ystok egostoku>ystok
            ski>- skie>- cki>- ckie>- czech>cy iec>cy szech>chy rzech>ry ier>ry ch>chy
            """,
        ["cs"] = """
            u> u>o u>e e>o e>a e> y>a y> ou>a a>o a> a>e i> i>e ii>ie em> em>o ich>e ich>y c>ce ech>y ach>y n>ny u>y ami>y
            ze>ha ce>ka zni>zen zne>zen rci>rec rce>rec dci>dec dce>dec dni>den dne>den re>ra nci>nec nce>nec
            sky>- cky>- ych>e ych>y eho>y eho>e em>y em>e emu>y ym>y e>y
            """,
        ["sk"] = """
            u> u>o u>a e>a e> e>o i> i>a y>a y> ou>a a> a>o om> om>o iach>e ach>e ach>y och>e c>ce iec>ce n>ny ov>y
            sky>- cky>- dni>den dne>den rci>rec rca>rec ej>a eho>y om>y emu>y ych>e ych>y
            """,
        ["sl"] = """
            u> u>o u>e a> a>o a>e i> i>a e>a o>a om> em> em>o em>e em>a ah>e ih>i ega>o ega>i im>i c>ce i>e
            ski>- cki>- pru>per pra>per vcu>vec vca>vec dcu>dec dca>dec
            """,
        ["hr"] = Croatian,
        ["bs"] = Croatian,
        ["cnr"] = Croatian,
        ["sr"] = Croatian,
        ["lt"] = """
            iuje>ius iaus>ius iui>ius iumi>ius iu>ius uje>us aus>us ui>us e>as o>as ui>as u>as a>as
            oje>a os>a ai>a eje>e es>e ei>e yje>is yje>ys io>is io>ys i>is i>ys iui>is
            uose>ai u>ai ams>ai iuose>iai iu>iai iams>iai ose>os u>os yse>ys
            """,
        ["lv"] = """
            as>a ai>a u>a es>e ei>e u>e a>s u>s am>s i>s ij>s a>is u>is i>is im>is u>us os>i u>i iem>i su>sis
            """,
        ["et"] = """
            s> st> sse> l> lt> le> ga> ks> ni> na> a> i> e> u> as> is> es> us> ast> ist> est> ust> asse> isse> esse>
            al> il> el> il> aga> iga> il>
            """,
        ["fi"] = """
            ssa> sta> n> in> an> en> lla> lta> lle> issa> ista> iin> iin>i issa>i essa> esta> ella> elta> elle> essa>i esta>i en>i
            ngissa>nki ngin>nki ngista>nki hdessa>hti hdesta>hti hden>hti hteen>hti russa>rku rusta>rku run>rku
            niemella>niemi niemelta>niemi niemelle>niemi niemen>niemi joella>joki joelta>joki joelle>joki joen>joki
            rannassa>ranta rannasta>ranta rannan>ranta nnassa>nta nnasta>nta nnan>nta pissa>ppi pista>ppi pin>ppi
            uudellamaalla>uusimaa uudenmaan>uusimaa uudeltamaalta>uusimaa maissa>maat maista>maat maiden>maat
            """,
        ["hu"] = """
            ban> ben> bol> ba> be> on> en> n> ra> re> rol> tol> hoz> hez> nal> nel> ig> nak> nek> val> vel> t> ot> et> ott> ett> nyal> nyel>
            """,
        ["el"] = """
            ιου>ι ο>οσ α>ασ η>ησ ου>ο ου>οσ ασ>α ησ>η ων>α ων>εσ ων>οι ουσ>οι ωσ>ασ ων>ια εσ>α
            """,
        ["ga"] = "e> ne>n ne> ai>aigh igh>each",
        ["de"] = "s> niederlanden>niederlande",
        ["nl"] = "s>",
        ["sv"] = Swedish,
        ["da"] = Swedish,
        ["no"] = Swedish,
        ["ro"] = "ului> ului>ul lui> ei>a ii>ia ii>ie i>a lor>",
    };
}
