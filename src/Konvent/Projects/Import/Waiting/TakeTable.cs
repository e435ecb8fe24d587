using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Import.Lines;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.Projects.Import.Waiting;

/// <summary>Takes in the lines of a table that can be taken: all of them in one save with the report of what became of them, or none.</summary>
public sealed class TakeTable(KonventDb db, TimeProvider clock, Texts texts)
{
    /// <param name="leaveOut">Whether the lines that cannot be taken may stay out.</param>
    public async Task Run(
        Project project,
        ITakeTables kind,
        WaitingTable waiting,
        TableInHand hand,
        IReadOnlyList<PlannedLine> lines,
        bool leaveOut,
        Person who,
        CancellationToken stop
    )
    {
        kind.Require(who, project);
        if (!leaveOut && lines.Any(line => line.Fate == Fate.NotTaken))
            throw new RuleBroken("import.rule.notAll", "Form.LeaveOut");
        var rule = await kind.Enter(project, lines, who, stop);
        waiting.Take(TableReport.Of(hand, lines), clock.GetUtcNow());
        await db.SaveAs(who.Author, stop, texts["import.why", waiting.Name], rule);
    }
}
