using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.History;
using Konvent.Ui;
using Konvent.Ui.Frame;

namespace Konvent.ActionPlans.History;

/// <summary>Leads from a project as of a day to its plans of that day.</summary>
internal sealed class PlansAsOf(Texts texts) : IShowAsOf
{
    public Way? AsOf(Project project, DateOnly day, Person who) =>
        who.May(Deed.SeeHistory, project.Place)
            ? new($"/projects/{project.Path}/plans/as-of/{DayAsked.Iso(day)}", texts["actionplans.title"])
            : null;
}
