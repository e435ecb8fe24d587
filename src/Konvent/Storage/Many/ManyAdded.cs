using Konvent.Basics;

namespace Konvent.Storage.Many;

/// <summary>Many new things of one kind on their way into the database, past the change tracker: who enters them, and why.</summary>
public sealed class ManyAdded(RowsOf rows, IReadOnlyList<Aggregate> things, Author who, string? why, DateTimeOffset at)
{
    private readonly List<object> beside = [];

    /// <summary>How such a thing lies in its table.</summary>
    public RowsOf Rows { get; } = rows;

    public IReadOnlyList<Aggregate> Things { get; } = things;

    public Author Who { get; } = who;

    public string? Why { get; } = why;

    public DateTimeOffset At { get; } = at;

    /// <summary>What caches are kept by; a hearer adds the topics that are no longer as they were.</summary>
    public HashSet<string> Topics { get; } = [];

    /// <summary>What is entered with them, each of a kind without parts.</summary>
    public IReadOnlyList<object> Beside => beside;

    public void Add(object row) => beside.Add(row);
}
