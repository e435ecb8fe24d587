using System.Collections.Frozen;
using Konvent.Reading;

namespace Konvent.Projects.Programmes;

/// <summary>
/// What the funds of the Union are called for short in its languages, as the regulations on them are published; the code that
/// is kept is the English one. A fund or a language that is not listed keeps the code.
/// </summary>
public static class FundAbbreviations
{
    private static readonly FrozenDictionary<string, FrozenDictionary<string, string>> Known = new Dictionary<
        string,
        FrozenDictionary<string, string>
    >
    {
        ["ERDF"] = Row(
            "bg ЕФРР, cs EFRR, da EFRU, de EFRE, el ΕΤΠΑ, es FEDER, et ERF, fi EAKR, fr FEDER, ga CFRE, hr EFRR, hu ERFA, "
                + "it FESR, lt ERPF, lv ERAF, mt FEŻR, nl EFRO, pl EFRR, pt FEDER, ro FEDR, sk EFRR, sl ESRR, sv Eruf"
        ),
        ["ESF"] = Row(
            "bg ЕСФ, el ΕΚΤ, es FSE, fi ESR, fr FSE, hu ESZA, it FSE, mt FSE, pl EFS, pt FSE, ro FSE, sl ESS"
        ),
        ["ESF+"] = Row(
            "bg ЕСФ+, el ΕΚΤ+, es FSE+, fi ESR+, fr FSE+, hu ESZA+, it FSE+, mt FSE+, pl EFS+, pt FSE+, ro FSE+, sl ESS+"
        ),
        ["EAFRD"] = Row("de ELER, es FEADER, fr FEADER, it FEASR, nl ELFPO, pl EFRROW, pt FEADER, ro FEADR"),
        ["JTF"] = Row("es FTJ, fr FTJ, pl FST, pt FTJ, ro FTJ"),
    }.ToFrozenDictionary(StringComparer.Ordinal);

    public static string In(Language reader, string code) =>
        Known.GetValueOrDefault(code)?.GetValueOrDefault(reader.Code) ?? code;

    private static FrozenDictionary<string, string> Row(string row) =>
        row.Split(", ")
            .Select(entry => entry.Split(' '))
            .ToFrozenDictionary(entry => entry[0], entry => entry[1], StringComparer.Ordinal);
}
