using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Where each language is at home: a text more often names a town of its own country than another of the same name.</summary>
internal static class HomeCountries
{
    private const string Table =
        "bg:BG cs:CZ da:DK de:DE,AT,CH,LI,LU el:GR,CY en:GB,IE,MT es:ES et:EE fi:FI fr:FR,BE,LU,CH ga:IE hr:HR,BA hu:HU it:IT,CH lt:LT lv:LV mt:MT nl:NL,BE "
        + "pl:PL pt:PT ro:RO,MD sk:SK sl:SI sv:SE,FI bs:BA cnr:ME is:IS mk:MK no:NO sq:AL,XK sr:RS uk:UA";

    private static readonly FrozenDictionary<string, string[]> Of = Table
        .Split(' ')
        .Select(row => row.Split(':'))
        .ToFrozenDictionary(row => row[0], row => row[1].Split(','));

    public static bool Has(Language language, string country) => Array.IndexOf(Of[language.Code], country) >= 0;
}
