using System.Globalization;
using System.Resources;
using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui.Languages;

namespace Konvent.Ui;

/// <summary>The words of the interface in the reader's language. Each room keeps its own: <c>people.signIn.title</c> stands in <c>People/Texts.resx</c>.</summary>
public sealed class Texts
{
    private static readonly Dictionary<string, ResourceManager> Rooms = FindRooms();
    private static readonly Dictionary<string, ResourceManager>.AlternateLookup<ReadOnlySpan<char>> RoomsByName =
        Rooms.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The languages in which the interface speaks.</summary>
    public static IReadOnlyList<Language> Languages { get; } =
    [Language.English, Language.German, Language.Polish, Language.Italian];

    /// <summary>The language of the interface, set for each request.</summary>
    public Language Language =>
        Language.TryOf(CultureInfo.CurrentUICulture.TwoLetterISOLanguageName, out var language)
            ? language
            : Language.English;

    /// <summary>The code of the language that these words are in, where it is not the page's: what is not translated is English.</summary>
    public string? Foreign => Languages.Contains(Language) ? null : Language.English.Code;

    /// <summary>What a language is called here: Polish, Polnisch, polacco; as its speakers call it where these words are not the page's.</summary>
    public string NameOf(Language language) => Foreign is null ? LanguageNames.Of(language) : language.NativeName;

    /// <summary>The text, with its placeholders filled; the key in brackets where there is none, which a test refuses.</summary>
    public string this[string key, params object[] values] => Fill(Find(key) ?? $"[{key}]", values);

    /// <summary>The text in the form this number asks for: one partner, two partners, five partners. The number is {0}.</summary>
    public string Count(string key, int number, params object[] values) =>
        Fill(
            Find($"{key}#{Plural.Of(number, Language).ToString().ToLowerInvariant()}")
                ?? Find(key + "#other")
                ?? $"[{key}]",
            [number, .. values]
        );

    /// <summary>Writes something to another reader than the one who asks, such as a mail, in that reader's language.</summary>
    public T In<T>(Language language, Func<T> write)
    {
        var (culture, ui) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = InterfaceLanguage.CultureOf(language);
            return write();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (culture, ui);
        }
    }

    private static string? Find(string key)
    {
        var room = key.AsSpan(0, Math.Max(0, key.IndexOf('.', StringComparison.Ordinal)));
        return RoomsByName.TryGetValue(room, out var texts) ? texts.GetString(key, CultureInfo.CurrentUICulture) : null;
    }

    private string Fill(string text, object[] values) =>
        values.Length == 0
            ? text
            : string.Format(
                CultureInfo.CurrentCulture,
                text,
                [.. values.Select(value => value is When dates ? dates.Write(Language) : value)]
            );

    private static Dictionary<string, ResourceManager> FindRooms()
    {
        var house = typeof(Texts).Assembly;
        return house
            .GetManifestResourceNames()
            .Where(name => name.EndsWith(".Texts.resources", StringComparison.Ordinal))
            .Select(name => name[..^".resources".Length])
            .ToDictionary(name => name.Split('.')[^2].ToLowerInvariant(), name => new ResourceManager(name, house));
    }
}
