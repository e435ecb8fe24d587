using Konvent.Basics;
using Konvent.Files.Kinds;

namespace Konvent.ActionPlans.Word.Blocks;

/// <summary>How much of a document is read. What goes beyond is refused with a sentence; nothing is cut off quietly.</summary>
public static class WordLimits
{
    public const int Megabytes = 20;
    public const int UnpackedMegabytes = 60;
    public const int Paragraphs = 20_000;
    public const int Signs = 2_000_000;
    public const int TablesInTables = 8;

    internal const int Entries = 5_000;

    // Elements within elements; what people write stays below a hundred.
    internal const int Depth = 400;

    internal static void Require(bool kept, string key, params object[] values)
    {
        if (!kept)
            throw Broken(key, values);
    }

    internal static RuleBroken Broken(string key, params object[] values) => new(key, FindKind.Field, values);
}
