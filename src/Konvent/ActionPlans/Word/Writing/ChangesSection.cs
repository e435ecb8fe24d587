namespace Konvent.ActionPlans.Word.Writing;

/// <summary>At the end: what has changed since the version before.</summary>
internal static class ChangesSection
{
    public static void Write(IReadOnlyList<ToldChange> changes, PlanPen pen)
    {
        if (changes.Count == 0)
            return;
        pen.Heading(1, pen.Words["word.changes"]);
        pen.Add(
            PlanTables.Grid(
                pen,
                [
                    new(pen.Words["word.changes.where"], 24),
                    new(pen.Words["word.changes.before"], 38),
                    new(pen.Words["word.changes.after"], 38),
                ],
                changes.Select(change =>
                    new[] { pen.InCell(change.Where), pen.InCell(change.Before), pen.InCell(change.After) }
                )
            )
        );
        pen.Add(WordXml.Paragraph("Gap"));
    }
}
