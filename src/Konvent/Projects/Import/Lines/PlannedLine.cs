using Konvent.Basics;
using Konvent.Ui;

namespace Konvent.Projects.Import.Lines;

/// <summary>What becomes of a line of a table.</summary>
public enum Fate
{
    /// <summary>What nobody has entered yet is entered.</summary>
    New,

    /// <summary>An organisation that is known here takes part.</summary>
    Known,

    /// <summary>It is there already; what the line says of it is new.</summary>
    Changed,

    /// <summary>All that the line says is so already.</summary>
    Unchanged,

    /// <summary>It adds up the lines above it.</summary>
    Sum,

    /// <summary>Nothing is taken from it.</summary>
    NotTaken,

    /// <summary>Nothing is taken from it since somebody said that it is about what is known already.</summary>
    LeftOut,
}

/// <summary>What somebody says of a line that resembles something else.</summary>
public enum Resemblance
{
    /// <summary>It is about another one.</summary>
    Another,

    /// <summary>It is about the same, and is left out.</summary>
    Same,
}

/// <summary>What a line changes: what it is called, and how it was and will be.</summary>
public sealed record LineChange(string What, string Before, string After);

/// <summary>One line of a table and what is to become of it.</summary>
public class PlannedLine(ImportRow row)
{
    public ImportRow Row { get; } = row;

    public string Name { get; set; } = "";

    public Fate Fate { get; set; } = Fate.NotTaken;

    /// <summary>Why it is not taken, or what is to be known about it, in the reader's language.</summary>
    public List<string> Said { get; } = [];

    public List<LineChange> Changes { get; } = [];

    /// <summary>The columns in which something is wrong.</summary>
    public HashSet<string> Wrong { get; } = [];

    /// <summary>Whether somebody has to say if this is another one than the one it resembles.</summary>
    public bool MayBeChosen { get; set; }

    public bool IsTaken => Fate is Fate.New or Fate.Known or Fate.Changed;

    public void Refuse(string sentence, string? column = null)
    {
        Fate = Fate.NotTaken;
        Said.Add(sentence);
        if (column is not null)
            Wrong.Add(column);
    }

    /// <summary>Tells a change where there is one.</summary>
    public void Tell(string what, string? before, string? after)
    {
        if ((before ?? "") != (after ?? ""))
            Changes.Add(new(what, before ?? "", after ?? ""));
    }

    /// <summary>Reads something of the line; the rules it breaks are said at it.</summary>
    /// <param name="columnOf">The column that fills a field of the input; null where it is not one.</param>
    public T? Try<T>(Texts texts, string column, Func<string, string?> columnOf, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (RuleBroken broken)
        {
            foreach (var breach in broken.Breaches)
                Refuse(
                    texts[breach.Key, breach.Values],
                    (breach.Field is null ? null : columnOf(breach.Field)) ?? column
                );
            return null;
        }
    }
}
