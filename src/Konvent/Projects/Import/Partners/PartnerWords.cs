using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Partners;

/// <summary>The countries and roles of partners as people write them in tables.</summary>
internal static class PartnerWords
{
    private static readonly string[] Leads = ["lp", "lead", "lead partner", "lider", "partner wiodacy", "federfuhrend"];

    private static readonly string[] Others = ["pp", "partner"];

    // Of all countries in all languages; worked out once.
    private static Dictionary<string, string>? countries;

    // The language in which an organisation calls itself, where its country has one.
    private static readonly Dictionary<string, string> Own = (
        "AT de, DE de, LI de, PL pl, IT it, FR fr, ES es, PT pt, NL nl, CZ cs, SK sk, HU hu, SI sl, HR hr, RO ro, BG bg, "
        + "GR el, DK da, SE sv, FI fi, EE et, LV lv, LT lt, IE en, GB en"
    )
        .Split(", ")
        .ToDictionary(pair => pair[..2], pair => pair[3..]);

    /// <summary>The language in which organisations of a country mostly call themselves; null where that cannot be said.</summary>
    public static Language? LanguageIn(string country) =>
        Own.TryGetValue(country, out var code) ? Language.Of(code) : null;

    /// <summary>The country that is called so in one of the four languages.</summary>
    public static string? CountryOf(string typed, Texts texts) =>
        (countries ??= Called(texts)).GetValueOrDefault(PlainWords.Of(typed));

    /// <summary>The role that is called so in one of the four languages, or for short.</summary>
    public static PartnerRole? RoleOf(string typed, Texts texts)
    {
        foreach (var role in Enum.GetValues<PartnerRole>())
            if (
                IsSame(typed, role.ToString())
                || Texts.Languages.Any(language =>
                    IsSame(typed, texts.In(language, () => texts[$"partners.role.{role}"]))
                )
            )
                return role;
        var plain = PlainWords.Of(typed);
        return Leads.Contains(plain) ? PartnerRole.LeadPartner
            : Others.Contains(plain) ? PartnerRole.ProjectPartner
            : null;
    }

    private static Dictionary<string, string> Called(Texts texts)
    {
        var called = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var code in Countries.All)
        foreach (var language in Texts.Languages)
            called.TryAdd(PlainWords.Of(texts.In(language, () => Countries.NameOf(code))), code);
        return called;
    }

    private static bool IsSame(string one, string other) => PlainWords.AreSame(one, other);
}
