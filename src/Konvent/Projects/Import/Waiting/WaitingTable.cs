using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Tables;

namespace Konvent.Projects.Import.Waiting;

/// <summary>A table that somebody is importing: the file with what was said about it, and, once it is taken, what became of its lines.</summary>
public sealed class WaitingTable : IWait
{
    public const int LongestName = 100;

    private WaitingTable() { }

    public WaitingTable(Guid project, Guid account, string kind, string name, byte[] file, DateTimeOffset now)
    {
        (ProjectId, AccountId, Kind, ReadAt) = (project, account, kind, now);
        Name = name.Length <= LongestName ? name : name[..LongestName];
        File = file;
    }

    public Guid Id { get; private init; } = Guid.CreateVersion7();

    public Guid ProjectId { get; private init; }

    /// <summary>Whose table it is; nobody else sees it.</summary>
    public Guid AccountId { get; private init; }

    /// <summary>As <see cref="ITakeTables.Kind"/> says it.</summary>
    public string Kind { get; private init; } = "";

    public string Name { get; private init; } = "";

    /// <summary>The file as it came; empty once its lines are taken.</summary>
    public byte[] File { get; private set; } = [];

    public DateTimeOffset ReadAt { get; private init; }

    public SaidOfTable Said { get; private set; } = SaidOfTable.Nothing;

    public DateTimeOffset? TakenAt { get; private set; }

    /// <summary>What became of its lines, once they are taken.</summary>
    public TableReport? Report { get; private set; }

    public void Look(SaidOfTable said) => Said = said;

    /// <summary>Its lines are taken. Two at once cannot do this: the second save is refused as stale.</summary>
    public void Take(TableReport report, DateTimeOffset now) => (Report, TakenAt, File) = (report, now, []);
}

/// <summary>What somebody said about a table while looking through it.</summary>
/// <param name="Columns">What each column is about; null as long as it is guessed.</param>
/// <param name="Mended">Cells that were mended, by line and column: <c>12_3</c>.</param>
/// <param name="Others">The lines that mean another than the one they resemble.</param>
/// <param name="Same">The lines that mean the one they resemble, and are left out.</param>
public sealed record SaidOfTable(
    HowToRead How,
    IReadOnlyList<string>? Columns,
    IReadOnlyDictionary<string, string> Mended,
    IReadOnlyList<int> Others,
    IReadOnlyList<int>? Same = null
)
{
    /// <summary>What was said of lines that resemble something else.</summary>
    internal IReadOnlyDictionary<int, Resemblance> Resemblances =>
        Others
            .Select(line => (line, Resemblance.Another))
            .Concat((Same ?? []).Select(line => (line, Resemblance.Same)))
            .ToDictionary();

    public static SaidOfTable Nothing { get; } = new(new(), null, new Dictionary<string, string>(), []);
}
