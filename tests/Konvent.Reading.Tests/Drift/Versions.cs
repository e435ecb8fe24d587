using System.Runtime.CompilerServices;

namespace Konvent.Reading.Tests.Drift;

/// <summary>The collection of texts in several versions.</summary>
internal static class Versions
{
    public static IReadOnlyList<IReadOnlyList<PlantedText>> Files { get; } =
    [.. Directory.EnumerateFiles(Folder(), "*.txt").Order().Select(PlantedText.In)];

    public static IEnumerable<PlantedText> All => Files.SelectMany(file => file);

    private static string Folder([CallerFilePath] string here = "") =>
        Path.Combine(Path.GetDirectoryName(here)!, "..", "Collection", "Versions");
}
