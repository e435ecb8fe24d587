using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>How texts write a currency beyond its sign and its code.</summary>
/// <param name="Names">Parted by bars, in small or capital letters alike.</param>
/// <param name="Exact">Short forms that count only when written just so: "km" is no currency.</param>
/// <param name="Readers">The languages in whose texts the words mean it, parted by blanks; every language where empty.</param>
internal sealed record CurrencyWords(string Code, string Names, string Exact = "", string Readers = "")
{
    /// <summary>The hundredth of a euro, folded: "12 euro cents" are no euros.</summary>
    public static readonly FrozenSet<string> Cents = """
        cent cents cente centen centy centu centow centov centum centi centa centus centai centais centes centesimi centesimo centime centimes
        centimo centimos centavos senti sentti senttia sentin sentia centenek centet centeket цент цента центов центове λεπτο λεπτα λεπτων ceint
        centezmu centezmi
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);

    public static readonly CurrencyWords[] All =
    [
        new(
            "EUR",
            "€|euro|euros|euron|eurot|euroa|euroja|eurolla|eura|eurá|euru|eurima|eurom|eur|eurų|eurai|eurams|eurus|euró|eurót|"
                + "eurós|euróval|eurónál|euróba|euróból|euróra|euróért|euróig|eurónyi|evro|evra|evri|evru|evrov|evrih|evrom|ευρώ|евро|еврото|ewro|eiro|euroer|€uro"
        ),
        new("ALL", "albanian lek|albanische lek"),
        new("ALL", "lek|lekë", "", "sq"),
        new("BAM", "convertible marks|konvertibilnih maraka|konvertibilne marke", "KM", "bs hr sr cnr sl en de"),
        new("BGN", "лв|лева|лев|bulgarian leva|bulgarische lewa|bulgarischen lewa|leva bulgari|levs bulgares"),
        new("BGN", "leva|lewa", "", "en de pl cs sk sl hr hu ro nl"),
        new(
            "CHF",
            "schweizer franken|schweizer franken|francs suisses|franc suisse|swiss francs|swiss franc|franchi svizzeri|"
                + "franco svizzero|francos suizos|francos suíços|franków szwajcarskich|franka szwajcarskiego|zwitserse frank|"
                + "švýcarských franků|švajčiarskych frankov|svájci frank|švicarskih franaka|švicarskih frankov|"
                + "schweiziska franc|schweiziske franc|sveitsin frangia|franci elvețieni|ελβετικά φράγκα",
            "sFr|SFr|Sfr"
        ),
        new("CHF", "franken|stutz", "Fr", "de"),
        new(
            "CZK",
            "korun českých|českých korun|české koruny|czech crowns|czech koruna|czech korunas|tschechische kronen|"
                + "tschechischen kronen|couronnes tchèques|corone ceche|coronas checas|coroas checas|koron czeskich|cseh korona|"
                + "coroane cehești|tsjechische kronen|českých korún|čeških kron|čeških kruna",
            "Kč|kč|Kčs"
        ),
        new("CZK", "korun|koruny|koruna|korunách|korunu", "", "cs"),
        new(
            "DKK",
            "danske kroner|danish kroner|danish krone|danish crowns|danska kronor|dänische kronen|dänischen kronen|"
                + "couronnes danoises|corone danesi|coronas danesas|koron duńskich|deense kronen"
        ),
        new("DKK", "kr|kroner|kronen", "", "da"),
        new(
            "GBP",
            "£|pounds sterling|british pounds|pfund sterling|livres sterling|sterline|libras esterlinas|funtów szterlingów|funtów brytyjskich|livre sterling|lire sterline|punt steirling"
        ),
        new("HRK", "hrvatskih kuna|croatian kuna|croatian kunas"),
        new("HRK", "kuna|kune", "kn", "hr sl bs sr cnr en de it"),
        new(
            "HUF",
            "forint|forintot|forintos|forintból|forints|forintów|forintů|forintov|forinti|hungarian forint|fiorini ungheresi|forinți"
        ),
        new("HUF", "", "Ft"),
        new("ISK", "íslenskar krónur|icelandic krónur|icelandic kronur"),
        new("JPY", "¥|yen|jenów|jenů"),
        new("MDL", "lei moldovenești|moldovan lei"),
        new("MKD", "денари|ден|macedonian denars|denarjev"),
        new(
            "NOK",
            "norske kroner|norska kronor|norwegian kroner|norwegian krone|norwegische kronen|couronnes norvégiennes|corone norvegesi|coronas noruegas|koron norweskich|noorse kronen"
        ),
        new("NOK", "kr|kroner", "", "no"),
        new(
            "PLN",
            "złotych|złote|złoty|złotego|złotówek|zlotys|zloty|zlotych|zlotys|zlotý|zlotých|polish zloty|polnische zloty|zlotov|zlotów|zlotų|zlotai|zlotais|zlotu|złotymi|zlotyho",
            "zł|zl|ZŁ"
        ),
        new(
            "RON",
            "romanian lei|rumänische lei|lei roumains|lei rumeni|lejów rumuńskich|román lej|lei românești|румънски леи"
        ),
        new("RON", "lei|leu|leilor", "", "ro"),
        new("RSD", "serbian dinars|srpskih dinara"),
        new("RSD", "dinara|dinar|dinare", "din|RSD", "sr bs hr cnr"),
        new(
            "SEK",
            "svenska kronor|swedish kronor|swedish krona|swedish kronas|swedish crowns|schwedische kronen|schwedischen kronen|couronnes suédoises|corone svedesi|coronas suecas|koron szwedzkich|svenske kroner|ruotsin kruunua|zweedse kronen"
        ),
        new("SEK", "kr|kronor|krona", "", "sv"),
        new("TRY", "₺|turkish lira|turkish liras|türkische lira", "TL"),
        new("UAH", "₴|hryvnias|hryvnia|hrywien|гривень|гривні", "грн"),
        new(
            "USD",
            "$|us$|us dollars|us dollar|us-dollar|dollars américains|dolarów amerykańskich|dolarów|dollari|dollari statunitensi|dólares|dólares estadounidenses|dollars|amerikai dollár|amerických dolarů"
        ),
    ];
}
