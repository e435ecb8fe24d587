using Konvent.People.Rights;
using Konvent.Projects.Instruments;
using Konvent.Projects.Things;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Frame;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.WorkPlan.Activities;

/// <summary>A form about one activity of a work package.</summary>
public abstract class FormOfActivity(KonventDb db, Texts texts) : FormOfPlan<ActivityForm>(db, texts)
{
    [FromRoute]
    public Guid PackageId { get; set; }

    public WorkPackage Package { get; private set; } = null!;

    /// <summary>The activity as it is; null while it is being entered.</summary>
    public PlannedActivity? Activity { get; private set; }

    public IReadOnlyList<NamedOrganisation> Partners { get; private set; } = [];

    public string Here => $"{Address}/packages/{PackageId}";

    public override Way[] Crumbs =>
        [.. base.Crumbs, new(Here, Package.Code ?? Package.Name.For(Texts.Language)?.Text ?? "")];

    protected override async Task Find(Person who, CancellationToken stop)
    {
        await base.Find(who, stop);
        Package = await Db.ThingAt<WorkPackage>(Acronym, PackageId, who, Deed.ChangeWorkPlan, stop);
        Activity = FindActivity();
        Partners = await Db.Choices(Project.Id, [.. Activity?.Responsible ?? []], stop);
    }

    protected virtual PlannedActivity? FindActivity() => null;

    protected override ActivityForm Filled() =>
        Activity is null
            ? new ActivityForm { Version = Package.Version }
            : ActivityForm.Of(Activity, Package.Version, Texts.Language);
}
