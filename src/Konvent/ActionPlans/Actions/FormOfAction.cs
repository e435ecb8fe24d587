using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Indicators;
using Konvent.Projects.Instruments;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Actions;

/// <summary>A form about an action: with who may have a part in it, the project's indicators, and the instruments it may serve beside the plan's own.</summary>
public abstract class FormOfAction(KonventDb db, Texts texts) : FormInPlan<ActionForm>(db, texts)
{
    /// <summary>The action as it is; null while it is being entered.</summary>
    public PlannedAction? Action { get; private set; }

    public PlayerNames Names { get; private set; } = null!;

    public IReadOnlyList<SelectListItem> KnownIndicators { get; private set; } = [];

    /// <summary>The project's instruments but the plan's own.</summary>
    public IReadOnlyList<InstrumentRow> OtherInstruments { get; private set; } = [];

    public IEnumerable<SelectListItem> LessonKinds =>
        Enum.GetValues<LessonKind>()
            .Select(kind => new SelectListItem(Texts[$"actions.lesson.kind.{kind}"], kind.ToString()));

    public IEnumerable<SelectListItem> FundingKinds =>
        Enum.GetValues<FundingKind>()
            .Select(kind => new SelectListItem(Texts[$"actions.source.kind.{kind}"], kind.ToString()));

    protected override async Task Find(Person who, CancellationToken stop)
    {
        await base.Find(who, stop);
        Action = await FindAction(stop);
        Names = await PlayerNames.In(Db, Plan, Action, Form.Players.Select(player => player.Name), stop);
        var indicators = await Db
            .Indicators.Where(i => i.ProjectId == Project.Id)
            .Select(i => new
            {
                i.Id,
                i.Name,
                i.Code,
            })
            .ToListAsync(stop);
        KnownIndicators =
        [
            new(Texts["actions.indicator.own"], ""),
            .. indicators
                .Select(i => new SelectListItem(
                    string.Join(" ", new[] { i.Code, i.Name.For(Texts.Language)?.Text }.OfType<string>()),
                    i.Id.ToString()
                ))
                .OrderBy(item => item.Text, StringComparer.CurrentCulture),
        ];
        OtherInstruments = [.. (await Db.NamesOfInstruments(Project.Id, stop)).Where(i => i.Id != Plan.InstrumentId)];
    }

    /// <summary>The action that the form is about; none where one is being entered.</summary>
    protected virtual Task<PlannedAction?> FindAction(CancellationToken stop) => Task.FromResult<PlannedAction?>(null);

    protected override ActionForm Filled() =>
        Action is null ? new() : ActionForm.Of(Action, Plan.Language, Names, Texts.Language);

    protected WrittenAction ReadForm() => Form.Read(Plan.Language, Names, Texts.Language);
}
