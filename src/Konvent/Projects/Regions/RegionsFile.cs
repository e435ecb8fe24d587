using System.Globalization;
using System.Text;
using CsvHelper;
using CsvHelper.Configuration;
using Konvent.Basics;

namespace Konvent.Projects.Regions;

/// <summary>A line of Eurostat's list.</summary>
internal sealed record RegionLine(string Code, Wording Name);

/// <summary>A line that was not taken, and the key of the reason.</summary>
public sealed record RefusedLine(int Line, string Code, string Reason);

/// <summary>
/// Eurostat's list as a table of text: with commas, semicolons or tabs, in any order of columns, as Eurostat's own tables or those of GISCO
/// name them. A line that is none is refused; the others count.
/// </summary>
internal sealed class RegionsFile
{
    /// <summary>All of NUTS is some two thousand lines and 100 kB.</summary>
    public const int MostMegabytes = 5;

    private const int MostLines = 20_000;
    private const int LongestField = 4_000;

    private static readonly string[] Codes = ["code", "nuts_id", "nuts code", "nuts_code"];
    private static readonly string[] Levels = ["level", "levl_code", "nuts level"];
    private static readonly string[] OwnNames = ["name_native", "nuts_name", "nuts label", "name"];
    private static readonly string[] LatinNames = ["name_latin", "name_latn"];

    private readonly Dictionary<string, RegionLine> lines = new(StringComparer.Ordinal);
    private readonly List<RefusedLine> refused = [];

    private RegionsFile() { }

    public IReadOnlyDictionary<string, RegionLine> Lines => lines;

    public IReadOnlyList<RefusedLine> Refused => refused;

    /// <exception cref="RuleBroken">It is too large, no such table at all, or no line of it is a region.</exception>
    public static async Task<RegionsFile> Read(Stream csv, CancellationToken stop)
    {
        if (csv.Length > MostMegabytes * 1024L * 1024)
            throw Broken("regions.rule.tooLarge", MostMegabytes);
        var file = new RegionsFile();
        using var text = new StreamReader(
            csv,
            Encoding.UTF8,
            detectEncodingFromByteOrderMarks: true,
            4096,
            leaveOpen: true
        );
        using var table = new CsvReader(text, HowToRead);
        try
        {
            await file.Read(table, stop);
        }
        catch (CsvHelperException)
        {
            throw Broken("regions.rule.noTable", table.Parser.RawRow);
        }
        return file.lines.Count > 0 ? file : throw Broken("regions.rule.noRegions");
    }

    private static CsvConfiguration HowToRead =>
        new(CultureInfo.InvariantCulture)
        {
            DetectDelimiter = true,
            DetectDelimiterValues = [",", ";", "\t"],
            PrepareHeaderForMatch = header => header.Header?.Trim().ToLowerInvariant() ?? "",
            TrimOptions = TrimOptions.Trim,
            MissingFieldFound = null,
            // A quotation mark within a field is the name's.
            BadDataFound = null,
            // A quotation mark that is never closed takes in all that follows.
            MaxFieldSize = LongestField,
        };

    private async Task Read(CsvReader table, CancellationToken stop)
    {
        if (!await table.ReadAsync() || !table.ReadHeader() || Index(table, Codes) is not { } code)
            throw Broken("regions.rule.noHeader");
        if ((Index(table, OwnNames) ?? Index(table, LatinNames)) is not { } name)
            throw Broken("regions.rule.noHeader");
        var (level, latin) = (Index(table, Levels), Index(table, LatinNames));
        while (await table.ReadAsync())
        {
            stop.ThrowIfCancellationRequested();
            if (table.Parser.Row > MostLines)
                throw Broken("regions.rule.tooManyLines", MostLines);
            Take(table.Parser.RawRow, Field(table, code), Field(table, level), Field(table, name), Field(table, latin));
        }
    }

    private void Take(int line, string code, string level, string name, string latin)
    {
        code = code.ToUpperInvariant();
        var reason = CheckRegionLine.Reason(code, level, name, latin);
        if (reason is null && lines.ContainsKey(code))
            reason = "regions.refused.twice";
        if (reason is null)
            lines.Add(code, new(code, NameOf(code, name, latin)));
        else
            refused.Add(new(line, code.Length > 20 ? code[..20] + "…" : code, reason));
    }

    private static Wording NameOf(string code, string name, string latin)
    {
        var own = NutsLanguages.Of(code);
        var wording = Wording.In(own, name);
        return latin.Length == 0 || latin == name ? wording : wording.With(Reading.Language.English, latin);
    }

    private static int? Index(CsvReader table, string[] names) =>
        Array.FindIndex(table.HeaderRecord!, header => names.Contains(header.Trim().ToLowerInvariant()))
            is >= 0
                and var at
            ? at
            : null;

    private static string Field(CsvReader table, int? at) =>
        at is { } index && table.TryGetField<string>(index, out var text) ? text?.Trim() ?? "" : "";

    private static RuleBroken Broken(string key, params object[] values) => new(key, "File", values);
}
