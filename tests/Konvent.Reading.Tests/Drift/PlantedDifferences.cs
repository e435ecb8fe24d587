namespace Konvent.Reading.Tests.Drift;

/// <summary>How much of what was planted in good translations is found, and how much is told that is no difference.</summary>
public sealed class PlantedDifferences
{
    private const double LeastOfAll = 0.96;
    private const double LeastOfEach = 0.92;
    private const double MostAlarms = 0.08;

    private static readonly Lazy<DriftScore> Score = new(() =>
    {
        var score = new DriftScore();
        for (var file = 0; file < Versions.Files.Count; file++)
            score.Add($"{file + 1}", Versions.Files[file]);
        return score;
    });

    [Fact]
    public void Nearly_all_of_them_are_found() =>
        ((double)Score.Value.Found / Score.Value.Planted).ShouldBeGreaterThanOrEqualTo(LeastOfAll);

    [Fact]
    public void Nearly_all_of_each_kind_are_found() =>
        Score
            .Value.Kinds.Where(kind => kind.Value.Found < kind.Value.Planted * LeastOfEach)
            .Select(kind => $"{kind.Key}: {kind.Value.Found} of {kind.Value.Planted}")
            .ShouldBeEmpty();

    [Fact]
    public void Hardly_any_is_told_of_good_translations() =>
        ((double)Score.Value.FalseAlarms / Score.Value.CleanPairs).ShouldBeLessThanOrEqualTo(
            MostAlarms,
            string.Join('\n', Score.Value.Faults.Where(fault => fault.Contains("ALARM", StringComparison.Ordinal)))
        );

    [Fact]
    public void All_are_taken_for_versions() => Score.Value.NotAligned.ShouldBe(0);
}
