using System.Globalization;
using System.Text;

namespace Konvent.Files;

/// <summary>Names of files as other people's computers gave them, made such that any computer can keep a file under them.</summary>
public static class FileNames
{
    public const int Longest = 200;

    private const string Nameless = "file";
    private const string Forbidden = "<>:\"/\\|?*";

    // On Windows they are devices, with any ending.
    private static readonly HashSet<string> Devices = new(
        ["CON", "PRN", "AUX", "NUL", .. Enumerable.Range(1, 9).SelectMany(n => new[] { $"COM{n}", $"LPT{n}" })],
        StringComparer.OrdinalIgnoreCase
    );

    /// <summary>The last part of what was sent as a name, which may have been a whole path; without signs that nobody sees, not too long.</summary>
    public static string Tidy(string? sent) => Safe((sent ?? "").Split('/', '\\')[^1]);

    /// <summary>A name for a file or a folder made of any text.</summary>
    public static string Safe(string text)
    {
        var kept = new StringBuilder();
        // Half a surrogate pair is enumerated as the replacement character.
        foreach (var rune in text.EnumerateRunes().Where(rune => rune != Rune.ReplacementChar && !IsHidden(rune)))
            if (rune.IsBmp && Forbidden.Contains((char)rune.Value, StringComparison.Ordinal))
                kept.Append('-');
            else
                kept.Append(Rune.IsWhiteSpace(rune) ? " " : rune.ToString());
        var name = Shorten(kept.ToString().Normalize().Trim().TrimEnd('.', ' '));
        return name.Trim('.', ' ').Length == 0 ? Nameless
            : Devices.Contains(name.Split('.')[0]) ? "_" + name
            : name;
    }

    /// <summary>What stands behind the last dot, in lower case; empty where there is none.</summary>
    public static string ExtensionOf(string name) => Path.GetExtension(name).TrimStart('.').ToLowerInvariant();

    // Signs that turn the direction of a text make "gpj.exe" of "exe.jpg".
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control
                or UnicodeCategory.Format
                or UnicodeCategory.PrivateUse
                or UnicodeCategory.OtherNotAssigned;

    private static string Shorten(string name)
    {
        if (name.Length <= Longest)
            return name;
        var extension = Path.GetExtension(name);
        if (extension.Length > 10)
            extension = "";
        var end = Longest - extension.Length;
        return name[..(char.IsHighSurrogate(name[end - 1]) ? end - 1 : end)] + extension;
    }
}
