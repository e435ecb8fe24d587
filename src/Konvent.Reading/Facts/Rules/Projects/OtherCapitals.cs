using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>What is written in capitals, and is no project.</summary>
internal static class OtherCapitals
{
    private static readonly FrozenSet<string> All = """
        eu ue ec eg es eea ewr uk us usa un nato interreg nuts sme smes kmu pme pmi pmes mśp msp kkv pk mvp ict iks tik tic ris3 s3 sdg gdp
        bip pkb covid-19 covid faq pdf html url wp ap lp pp ngo gmbh ag ev sa spa srl ab oy as ltd eerf erdf efre efrr fesr feder eakr ebrd esf
        esf+ ipa jtf cpmr eafrd b2b tv it ai ki hr or dr eur pln czk huf ron sek dkk bgn hrk usd gbp chf nok top tel fax www http cet gmt utc
        iii ii iv vi vii viii ix xi xii fab lte 5g ceo mou q1 q2 q3 q4 tba tbc tbd iban bic vat gps gis qr rsvp kg km gwh mwh kwh lgbt undp
        unesco oecd who imf rtd jrc etc nb ps wifi wi-fi usb smart sms led co2 ok uv gdpr dsgvo rgpd rodo meur teur keur
        """.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).Select(Folding.Fold).ToFrozenSet();

    public static bool Has(string name) => All.Contains(Folding.Fold(name));
}
