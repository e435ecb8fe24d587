namespace Konvent.Projects.Import.Organisations;

/// <summary>A line of a list that was not taken, and why.</summary>
public sealed record LineNotTaken(int Line, string Name, IReadOnlyList<string> Said);

/// <summary>What became of a list of organisations, or what would become of it.</summary>
/// <param name="Entered">How many were entered, or would be.</param>
/// <param name="Known">How many lines speak of an organisation that was here already, or stands in a line above.</param>
/// <param name="NotTaken">How many lines were not taken.</param>
/// <param name="Told">The first of those.</param>
/// <param name="Columns">The headings of the list, and what each was taken to be about, as the reader calls it; null where it was not taken.</param>
public sealed record OrganisationsReport(
    bool OnTrial,
    int Entered,
    int Known,
    int NotTaken,
    IReadOnlyList<LineNotTaken> Told,
    IReadOnlyList<(string Heading, string? About)> Columns
)
{
    /// <summary>So many lines are told one by one. Whoever mends them and imports the list again hears of the next.</summary>
    public const int MostTold = 200;
}
