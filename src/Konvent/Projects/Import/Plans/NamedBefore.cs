using Konvent.Projects.Import.Lines;
using Konvent.Ui;

namespace Konvent.Projects.Import.Plans;

/// <summary>Refuses a line that speaks of what a line above it speaks of already.</summary>
internal sealed class NamedBefore(Texts texts)
{
    private readonly Dictionary<(PlanKind, Guid?, string), int> lines = [];

    /// <param name="within">The package or the activity it belongs to.</param>
    public bool Refuses(PlannedLine line, PlanKind kind, Guid? within, string name)
    {
        if (lines.TryAdd((kind, within, PlainWords.Of(name)), line.Row.Line))
            return false;
        line.Refuse(texts["import.line.again", lines[(kind, within, PlainWords.Of(name))]], nameof(PlanColumn.Title));
        return true;
    }
}
