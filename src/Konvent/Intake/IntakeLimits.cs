using Konvent.Basics;
using Konvent.Files;
using Konvent.Files.Kinds;
using Konvent.Reading;

namespace Konvent.Intake;

/// <summary>How much of a file is read. What goes beyond is refused with a sentence; nothing is cut off quietly.</summary>
public static class IntakeLimits
{
    public const int Megabytes = 20;

    internal const int Bytes = Megabytes * 1024 * 1024;

    // In the other kinds there is nothing that could be taken out.
    private static readonly string[] WithPictures = ["docx", "pdf", "doc", "odt", "rtf"];

    internal static void RequireSize(string name, long bytes)
    {
        Require(bytes > 0, "intake.rule.empty");
        var hasPictures = WithPictures.Contains(FileNames.ExtensionOf(name));
        Require(bytes <= Bytes, hasPictures ? "intake.rule.sizeWithPictures" : "intake.rule.size", Megabytes);
    }

    internal static void RequireLength(int signs) =>
        Require(signs <= SourceText.Longest, "intake.rule.tooLong", SourceText.Longest);

    internal static void Require(bool kept, string key, params object[] values)
    {
        if (!kept)
            throw Broken(key, values);
    }

    internal static RuleBroken Broken(string key, params object[] values) => new(key, FindKind.Field, values);
}
