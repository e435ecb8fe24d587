using Konvent.Basics;
using Konvent.Files;

namespace Konvent.Intake;

/// <summary>Says why a file is not read of which the content is none of the kinds that are: by what it is instead, or by what its name promises.</summary>
internal static class NotRead
{
    private const int Head = 256;

    private static readonly string[] ReadByName = ["docx", "pdf", "txt", "md", "markdown", "html", "htm", "xhtml"];
    private static readonly string[] OtherDocuments = ["odt", "ott", "fodt", "rtf", "doc", "dot", "pages", "wpd"];

    public static RuleBroken Because(string name, ReadOnlySpan<byte> file)
    {
        var ending = FileNames.ExtensionOf(name);
        if (IsOtherDocument(file) || OtherDocuments.Contains(ending))
            return IntakeLimits.Broken("intake.rule.otherDocument");
        return ReadByName.Contains(ending)
            ? IntakeLimits.Broken("intake.rule.notAsNamed", ending)
            : IntakeLimits.Broken("intake.rule.unknown");
    }

    /// <summary>It begins with its kind, not packed (ISO/IEC 26300-2, 3.3).</summary>
    public static bool IsOpenDocument(ReadOnlySpan<byte> file) =>
        file[..Math.Min(Head, file.Length)].IndexOf("application/vnd.oasis.opendocument"u8) >= 0;

    private static bool IsOtherDocument(ReadOnlySpan<byte> file) =>
        file.StartsWith("{\\rtf"u8) || file.StartsWith(ReadFile.OldOffice) || IsOpenDocument(file);
}
