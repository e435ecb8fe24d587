using Konvent.People.Rights;
using Konvent.Ui.Frame;

namespace Konvent.Projects.History;

/// <summary>A floor above that shows its part of a project as of a day on a page of its own; the project's page of that day leads there.</summary>
public interface IShowAsOf
{
    /// <summary>The way to that page, called in the reader's language; null where this person may not go there.</summary>
    Way? AsOf(Project project, DateOnly day, Person who);
}
