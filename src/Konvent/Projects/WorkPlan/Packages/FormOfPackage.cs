using Konvent.People.Rights;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.WorkPlan.Packages;

/// <summary>A form about a work package itself.</summary>
public abstract class FormOfPackage(KonventDb db, Texts texts) : FormOfPlan<PackageForm>(db, texts)
{
    /// <summary>The package as it is; null while it is being entered.</summary>
    public WorkPackage? Package { get; protected set; }

    public IReadOnlyList<SelectListItem> Leads { get; private set; } = [];

    protected override async Task Find(Person who, CancellationToken stop)
    {
        await base.Find(who, stop);
        await FindPackage(stop);
        var choices = await Db.Choices(Project.Id, Package?.LeadId is { } lead ? [lead] : [], stop);
        Leads =
        [
            new("", ""),
            .. choices.Select(o => new SelectListItem(o.Name.For(Texts.Language)?.Text, o.Id.ToString())),
        ];
    }

    protected virtual Task FindPackage(CancellationToken stop) => Task.CompletedTask;

    protected override PackageForm Filled() =>
        Package is null ? new PackageForm() : PackageForm.Of(Package, Texts.Language);
}
