using System.Globalization;
using Konvent.Storage;

namespace Konvent.People.Accounts;

/// <summary>What a person may be called: anything that can be read, on one line.</summary>
public static class PersonName
{
    public const int Longest = 200;

    /// <summary>False for nothing to be seen and for line breaks.</summary>
    public static bool MayBe(string name) =>
        Unstorable.In(name) is null && name.Any(char.IsLetterOrDigit) && !name.Any(IsInvisible);

    private static bool IsInvisible(char sign) =>
        char.IsControl(sign)
        || char.GetUnicodeCategory(sign) is UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
