using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Storage;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Projects.WorkPlan.Milestones;

/// <summary>A form about a milestone.</summary>
public abstract class FormOfMilestone(KonventDb db, Texts texts) : FormOfPlan<MilestoneForm>(db, texts)
{
    /// <summary>The milestone as it is; null while it is being entered.</summary>
    public Milestone? Milestone { get; protected set; }

    public IReadOnlyList<SelectListItem> Packages { get; private set; } = [];

    /// <summary>Whether something was typed, or is wrong, about its other date.</summary>
    public bool AsksWhyMoved =>
        IsFilled(Form.Reason)
        || !string.IsNullOrWhiteSpace(Form.PlannedOn)
        || Form.OtherDate != default
        || Form.Planned?.Trim() is { } typed && typed != (Milestone?.Planned?.Write(Texts.Language) ?? "")
        || IsWrong(nameof(Form.Reason), nameof(Form.PlannedOn), nameof(Form.OtherDate));

    public bool AsksWhyDropped =>
        Form.State == MilestoneState.Dropped || IsFilled(Form.DroppedBecause) || IsWrong(nameof(Form.DroppedBecause));

    protected override async Task Find(Person who, CancellationToken stop)
    {
        await base.Find(who, stop);
        await FindMilestone(stop);
        Packages =
        [
            new(Texts["workplan.package.none"], ""),
            .. (await Db.PackagesOf(Project.Id, stop)).Select(package => new SelectListItem(
                string.Join(' ', new[] { package.Code, package.Name.For(Texts.Language)?.Text }.OfType<string>()),
                package.Id.ToString()
            )),
        ];
    }

    protected virtual Task FindMilestone(CancellationToken stop) => Task.CompletedTask;

    protected override MilestoneForm Filled() =>
        Milestone is null ? new MilestoneForm() : MilestoneForm.Of(Milestone, Texts.Language);

    /// <summary>Does it; what is wrong with the last of its dates stands at the fields in which that was typed.</summary>
    protected static async Task AtItsFields(Func<Task> deed)
    {
        try
        {
            await deed();
        }
        catch (RuleBroken broken)
        {
            throw new RuleBroken([.. broken.Breaches.Select(breach => breach with { Field = FieldOf(breach.Field) })]);
        }
    }

    private bool IsWrong(params string[] fields) =>
        ModelState.Any(field =>
            field.Value?.Errors.Count > 0
            && fields.Any(name => field.Key.StartsWith("Form." + name, StringComparison.Ordinal))
        );

    private static bool IsFilled(WordingField text) =>
        text.Texts.Values.Any(words => !string.IsNullOrWhiteSpace(words));

    // Plans[2].Reason.en is Reason.en.
    private static string? FieldOf(string? field) =>
        field == "Plans" ? nameof(MilestoneForm.Planned)
        : field?.StartsWith("Plans[", StringComparison.Ordinal) == true
            ? field[(field.IndexOf('.', StringComparison.Ordinal) + 1)..]
                .Replace("Dates", nameof(MilestoneForm.Planned), StringComparison.Ordinal)
        : field;
}
