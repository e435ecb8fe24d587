using Konvent.People.Rights;
using Konvent.Ui.Lines;

namespace Konvent.Projects.Overview;

/// <summary>A floor above that knows what happened in the life of a project, such as the signing of a plan; its marks stand on the line of the overview. Registered as scoped.</summary>
public interface IMarkLife
{
    /// <summary>What this person may hear of, called in their language.</summary>
    Task<IReadOnlyList<LifeMark>> In(Project project, Person who, CancellationToken stop);
}
