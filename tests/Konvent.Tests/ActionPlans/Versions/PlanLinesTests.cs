using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Versions;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Reading;
using Konvent.Ui;
using Shouldly;

namespace Konvent.Tests.ActionPlans.Versions;

public sealed class PlanLinesTests
{
    private static readonly Guid Id = Guid.CreateVersion7();

    [Theory]
    [InlineData("Visitors", "people", 3, 5, "Visitors (people): 3 → 5")]
    [InlineData("Visitors", "", 3, 5, "Visitors: 3 → 5")]
    [InlineData("", "people", 3, 5, "people: 3 → 5")]
    [InlineData("Visitors", "people", null, 5, "Visitors (people): Target 5")]
    [InlineData("Visitors", "", 3, null, "Visitors: Today 3")]
    [InlineData("Visitors", "people", null, null, "Visitors (people)")]
    [InlineData("", "", null, 5, "Target 5")]
    public void An_indicator_says_what_is_known_of_it(string name, string unit, int? from, int? to, string said) =>
        Lines(action => action with { Indicators = [new(Id, null, Say(name), Say(unit), from, to)] }).ShouldBe([said]);

    [Theory]
    [InlineData("Towns", "close their quays", "Towns: close their quays")]
    [InlineData("Towns", "", "Towns")]
    [InlineData("", "close their quays", "close their quays")]
    public void A_player_without_a_role_has_no_colon(string name, string role, string said) =>
        Lines(action => action with { Players = [new(Id, null, Say(name), Say(role))] }).ShouldBe([said]);

    [Theory]
    [InlineData("Benches", 5, "Benches: EUR 5.00", "own means, Benches: EUR 5.00")]
    [InlineData("", 5, "EUR 5.00", "own means: EUR 5.00")]
    [InlineData("Benches", null, "Benches: not known", "own means, Benches: not known")]
    public void A_sum_stands_alone_where_nobody_said_what_it_is_for(string name, int? sum, string cost, string source)
    {
        Money? money = sum is { } euros ? Money.Euro(euros) : null;

        Lines(action => action with { Costs = [new(Id, Say(name), money)] }).ShouldBe([cost]);
        Lines(action => action with { Funding = [new(Id, FundingKind.Own, Say(name), money)] }).ShouldBe([source]);
    }

    [Fact]
    public void A_lesson_and_an_instrument_without_a_name_are_told_by_their_kind()
    {
        Lines(action => action with { Lessons = [new(Id, LessonKind.Meeting, Wording.Empty)] })
            .ShouldBe(["Meeting or visit"]);
        Lines(action => action with { FurtherInstruments = [new(null, InstrumentKind.Regional, Wording.Empty)] })
            .ShouldBe(["regional policy instrument"]);
    }

    /// <summary>What the action says beside its title.</summary>
    private static string[] Lines(Func<ActionText, ActionText> with)
    {
        var action = with(ActionOf(SampleActions.Called("Quays")));
        var text = new PlanText(
            Language.English,
            Wording.Empty,
            Wording.Empty,
            new("", Wording.Empty, ""),
            [],
            null,
            Wording.Empty,
            Wording.Empty,
            [action]
        );
        var texts = new Texts();
        return
        [
            .. texts
                .In(Language.English, () => PlanLines.Of(text, texts))
                .Where(line => line.Key.StartsWith($"{action.Id}", StringComparison.Ordinal))
                .Select(line => line.Text.Replace('\u00A0', ' ')),
        ];
    }

    private static ActionText ActionOf(ActionFacts facts) =>
        new(
            Id,
            facts.Texts.Title,
            Wording.Empty,
            [],
            Wording.Empty,
            [],
            null,
            Wording.Empty,
            false,
            [],
            Wording.Empty,
            [],
            null,
            Wording.Empty,
            [],
            []
        );

    private static Wording Say(string text) => Wording.In(Language.English, text);
}
