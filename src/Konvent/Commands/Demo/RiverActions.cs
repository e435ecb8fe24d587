using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>The actions in the plans of the invented project.</summary>
internal static partial class RiverActions
{
    private static PlannedAction Action(
        ActionPlan plan,
        int position,
        string title,
        string background,
        string nature,
        string? dates,
        IReadOnlyList<(LessonKind Kind, string From)>? lessons = null,
        IReadOnlyList<Player>? players = null,
        bool isFree = false,
        IReadOnlyList<(string What, Money? Sum)>? costs = null,
        IReadOnlyList<(FundingKind Kind, string Name, Money? Sum)>? funding = null,
        Money? influenced = null,
        string influencedHow = "",
        IReadOnlyList<ActionIndicator>? indicators = null,
        IReadOnlyList<Guid>? further = null
    )
    {
        return new(
            plan,
            position,
            new(
                new(Own(title), Own(background), Own(nature), Wording.Empty, Wording.Empty, Own(influencedHow)),
                [.. (lessons ?? []).Select(one => new Lesson(Guid.CreateVersion7(), one.Kind, Own(one.From)))],
                players ?? [],
                dates is null ? null : When.Parse(dates),
                isFree,
                [.. (costs ?? []).Select(one => new Cost(Guid.CreateVersion7(), Own(one.What), one.Sum))],
                [
                    .. (funding ?? []).Select(one => new FundingSource(
                        Guid.CreateVersion7(),
                        one.Kind,
                        Own(one.Name),
                        one.Sum
                    )),
                ],
                influenced,
                indicators ?? [],
                further ?? []
            )
        );

        Wording Own(string text) => Wording.In(plan.Language, text);
    }

    private static Player Known(Organisation organisation, string language, string role) =>
        new(Guid.CreateVersion7(), organisation.Id, Wording.Empty, Say(language, role));

    private static Player Named(string language, string name, string role) =>
        new(Guid.CreateVersion7(), null, Say(language, name), Say(language, role));

    private static ActionIndicator Indicator(string language, string name, string unit, decimal from, decimal to) =>
        new(Guid.CreateVersion7(), null, Say(language, name), Say(language, unit), from, to);

    private static Money Pln(decimal amount) => new(amount, Currency.Of("PLN"));
}
