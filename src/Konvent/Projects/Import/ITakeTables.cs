using Konvent.People.Rights;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Import.Tables;
using Konvent.Storage;

namespace Konvent.Projects.Import;

/// <summary>A kind of table that a project can be filled from, and that can be written from it.</summary>
public interface ITakeTables
{
    /// <summary>As addresses name it, which is also the room in which one sees what was taken: <c>partners</c>.</summary>
    string Kind { get; }

    /// <summary>What one must be allowed to do in the project.</summary>
    IReadOnlyList<Deed> Deeds { get; }

    /// <summary>So many lines of it are taken at once.</summary>
    int MostLines { get; }

    Task<KnownColumns> Columns(Project project, CancellationToken stop);

    /// <summary>
    /// Says of every line what is to become of it. Nothing is saved; what would be changed may hang on the database context, ready to be.
    /// </summary>
    Task<IReadOnlyList<PlannedLine>> Plan(Project project, TableInHand hand, string file, CancellationToken stop);

    /// <summary>Makes what the lines that are taken ask for, ready to be saved.</summary>
    /// <returns>The rule under which it is saved, where there is one.</returns>
    Task<RuleAmong?> Enter(Project project, IReadOnlyList<PlannedLine> lines, Person who, CancellationToken stop);

    /// <summary>The table as it is today: its headings, then its lines.</summary>
    Task<IReadOnlyList<IReadOnlyList<TableCell>>> Write(Project project, CancellationToken stop);
}

/// <summary>Who may import a kind of table.</summary>
internal static class RightsOfTables
{
    public static void Require(this ITakeTables tables, Person who, Project project)
    {
        foreach (var deed in tables.Deeds)
            who.Require(deed, project.Place);
    }
}
