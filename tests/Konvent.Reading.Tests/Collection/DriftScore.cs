namespace Konvent.Reading.Tests;

/// <summary>How many planted errors are found, and how many differences are told where there is none.</summary>
public sealed class DriftScore
{
    // Fewer than this is a hint and not told to those who only want what is sure.
    private const double Least = 0.6;

    public SortedDictionary<string, (int Planted, int Found)> Kinds { get; } = [];

    public int CleanPairs { get; private set; }

    public int FalseAlarms { get; private set; }

    public int NotAligned { get; private set; }

    /// <summary>A line for each error that was missed and each false alarm.</summary>
    public List<string> Faults { get; } = [];

    public int Planted => Kinds.Values.Sum(kind => kind.Planted);

    public int Found => Kinds.Values.Sum(kind => kind.Found);

    /// <summary>Each version with the one before it and the first, both clean; then with each error planted in it.</summary>
    public void Add(string name, IReadOnlyList<PlantedText> versions)
    {
        for (var at = 1; at < versions.Count; at++)
            foreach (var other in new[] { 0, at - 1 }.Distinct())
                AddPair(name, versions[other], versions[at]);
    }

    private void AddPair(string name, PlantedText first, PlantedText second)
    {
        var pair = $"{name} {first.Language}-{second.Language}";
        var clean = Differences(pair, first.Clean, second.Clean);
        CleanPairs++;
        FalseAlarms += clean.Count;
        Faults.AddRange(clean.Select(one => $"{pair} ALARM {one}"));
        foreach (var error in second.Errors)
        {
            var found = Differences(pair, first.Clean, error.Text);
            foreach (var known in clean)
                found.Remove(known);
            var (planted, right) = Kinds.GetValueOrDefault(error.Kind);
            Kinds[error.Kind] = (planted + 1, right + (found.Count > 0 ? 1 : 0));
            if (found.Count == 0)
                Faults.Add($"{pair} MISSED {error.Kind}: {error.Was} -> {error.Now}");
        }
    }

    private List<string> Differences(string pair, string first, string second)
    {
        var comparison = CompareTexts.Of([new("first", SourceText.Of(first)), new("second", SourceText.Of(second))]);
        if (!comparison.AreVersions)
        {
            NotAligned++;
            Faults.Add($"{pair} NO VERSIONS");
        }
        return
        [
            .. comparison
                .Differences.Where(one => one.Confidence >= Least)
                .Select(one => $"{one.Kind} {one.InFirst ?? "-"} | {one.InSecond ?? "-"}"),
        ];
    }
}
