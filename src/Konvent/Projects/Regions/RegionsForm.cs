using System.Globalization;
using System.Text.RegularExpressions;
using Konvent.Basics;

namespace Konvent.Projects.Regions;

/// <summary>A file about regions as an operator sends it.</summary>
public sealed partial class RegionsForm
{
    public IFormFile? File { get; set; }

    /// <summary>The year by which the edition is called; where nothing is typed, the year in the file's name.</summary>
    public string? Edition { get; set; }

    public IFormFile ReadFile() =>
        File is { Length: > 0 } ? File : throw new RuleBroken("regions.rule.noFile", nameof(File));

    public int ReadEdition() =>
        EditionIn(string.IsNullOrWhiteSpace(Edition) ? ReadFile().FileName : Edition)
        ?? throw new RuleBroken("regions.rule.whichEdition", nameof(Edition));

    /// <summary>Whether it is shapes and not the list: a table does not begin with a brace.</summary>
    public static async Task<bool> IsGeoJson(Stream file, CancellationToken stop)
    {
        var head = new byte[64];
        var read = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, stop);
        file.Position = 0;
        return head.AsSpan(0, read).TrimStart("\uFEFF \r\n\t"u8) is [(byte)'{', ..];
    }

    /// <summary>The first year that stands in a text, such as the name of a file; null where there is none.</summary>
    public static int? EditionIn(string text) =>
        Year().Match(text) is { Success: true } found ? int.Parse(found.Value, CultureInfo.InvariantCulture) : null;

    [GeneratedRegex("(?<![0-9])[0-9]{4}(?![0-9])")]
    private static partial Regex Year();
}
