using Konvent.Basics;
using Konvent.Projects.Indicators;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Shouldly;
using static Konvent.Tests.ActionPlans.Word.SampleDocument;

namespace Konvent.Tests.ActionPlans.Import;

/// <summary>What a document names is looked for here, and said: what is known, and what is not.</summary>
public sealed class KnownNamesTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_player_points_to_the_organisation_of_the_same_name_and_the_preview_says_so(OnEngine engine)
    {
        var (sample, port) = await Begin(engine);

        var form = await sample.Look(Plan($"{port}: closes the quays", "Cyclists: count"));
        var (_, actions) = await sample.Enter(form);

        form.Html.ShouldContain($"Known here: {port}.");
        actions[0].Players.Select(player => player.OrganisationId is not null).ShouldBe([true, false]);
        actions[0].Players[0].Role.ToString().ShouldBe("closes the quays");
    }

    [Theory, BothEngines]
    public async Task Whoever_does_not_want_that_keeps_the_words(OnEngine engine)
    {
        var (sample, port) = await Begin(engine);

        var form = await sample.Look(Plan($"{port}: closes the quays"));
        var (_, actions) = await sample.Enter(form.Untick("Form.Actions[0].LinksPlayers", "true"));

        actions[0].Players.ShouldHaveSingleItem().OrganisationId.ShouldBeNull();
        actions[0].Players[0].Name.ToString().ShouldBe(port);
    }

    [Theory, BothEngines]
    public async Task Further_instruments_are_found_by_name_and_of_others_the_words_stay_and_are_told(OnEngine engine)
    {
        var (sample, port) = await Begin(engine);
        var known = PlanInHand.Regional(sample.Sample, sample.Partner.OrganisationId, "Flood law");
        await sample.Sample.House.InDatabase(async db =>
        {
            db.Add(known);
            await db.SaveAs(Author.Program, default);
        });

        var form = await sample.Look(
            Plan(
                $"{port}: closes the quays",
                more: P("Further policy instruments") + P("Flood law") + P("Cycling strategy")
            )
        );
        var (_, actions) = await sample.Enter(form);

        form.Html.ShouldContain("no policy instrument named “Cycling strategy”");
        actions[0].FurtherInstruments.ShouldBe([known.Id]);
        actions[0].Nature.ToString().ShouldContain("Further instruments it serves: Cycling strategy");
    }

    [Theory, BothEngines]
    public async Task The_plans_own_instrument_is_no_further_one_and_that_is_said_at_its_field(OnEngine engine)
    {
        var (sample, port) = await Begin(engine);
        var form = await sample.Look(Plan($"{port}: closes the quays"));

        using var answer = await form.Tick("Form.Actions[0].FurtherInstruments", $"{sample.Instrument.Id}").Send();

        ((int)answer.StatusCode).ShouldBe(422);
        (await answer.Content.ReadAsStringAsync()).ShouldContain("#Form_Actions_0__FurtherInstruments");
    }

    [Theory, BothEngines]
    public async Task Names_that_say_nothing_here_are_told(OnEngine engine)
    {
        var (sample, _) = await Begin(engine);

        var form = await sample.Look(
            With(
                P("Part I – General information")
                    + P("Project: ELSEWHERE")
                    + P("Partner organisation: Nobody Known")
                    + P("Part II – Policy context")
                    + P("Name of the policy instrument addressed: Forest law")
            )
        );

        form.Html.ShouldContain("“ELSEWHERE”");
        form.Html.ShouldContain("named “Nobody Known”");
        form.Html.ShouldContain("named “Forest law”");
        form["Form.InstrumentId"].ShouldBeNullOrEmpty();
    }

    [Theory, BothEngines]
    public async Task What_is_corrected_in_a_line_keeps_what_the_line_does_not_say(OnEngine engine)
    {
        var (sample, port) = await Begin(engine);
        var form = await sample.Look(
            Plan(
                $"{port}: closes the quays",
                more: P("Funding sources")
                    + P("ERDF technical assistance: EUR 45,000.00")
                    + P("Indicators")
                    + Table(["Indicator", "Unit", "Baseline", "Target"], ["Quays", "km", "0", "12"])
            )
        );

        var (_, actions) = await sample.Enter(
            form.Type(
                (
                    "Form.Actions[0].Funding",
                    form["Form.Actions[0].Funding"]!.Replace("45,000", "46,000", StringComparison.Ordinal)
                ),
                ("Form.Actions[0].Indicators", "Open quays (km): 0 → 14.5")
            )
        );

        var source = actions[0].Funding.ShouldHaveSingleItem();
        (source.Kind, source.Sum).ShouldBe((Konvent.ActionPlans.Actions.FundingKind.European, Money.Euro(46_000m)));
        var indicator = actions[0].Indicators.ShouldHaveSingleItem();
        (indicator.Name.ToString(), indicator.Unit.ToString(), indicator.Baseline, indicator.Target).ShouldBe(
            ("Open quays", "km", 0, 14.5m)
        );
    }

    [Theory, BothEngines]
    public async Task An_indicator_is_the_projects_of_the_same_name_where_only_one_is_called_so(OnEngine engine)
    {
        var (sample, port) = await Begin(engine);
        var open = await Indicator(sample, "Open quays", "km");
        await Indicator(sample, "Visitors", "people");
        await Indicator(sample, "VISITORS", "people");
        var table = Table(
            ["Indicator", "Unit", "Baseline", "Target"],
            ["OPEN-QUAYS", "km", "0", "12"],
            ["Visitors", "people", "0", "90"],
            ["Benches", "", "0", "7"]
        );

        var form = await sample.Look(Plan($"{port}: closes the quays", more: P("Indicators") + table));
        var (_, actions) = await sample.Enter(form);

        form.Html.ShouldContain("Indicators of the project: OPEN-QUAYS.");
        form.Html.ShouldContain("none is pointed to: Visitors.");
        var indicators = actions[0].Indicators;
        indicators.Select(one => one.IndicatorId).ShouldBe([open, null, null]);
        indicators.Select(one => one.Name.ToString()).ShouldBe(["", "Visitors", "Benches"]);
        (indicators[0].Unit.IsEmpty, indicators[0].Target).ShouldBe((true, 12));
    }

    [Theory, BothEngines]
    public async Task Whoever_does_not_want_that_keeps_the_words_of_the_indicator(OnEngine engine)
    {
        var (sample, port) = await Begin(engine);
        await Indicator(sample, "Open quays", "km");

        var form = await sample.Look(Plan($"{port}: closes the quays", more: P("Indicators") + P("Open quays")));
        var (_, actions) = await sample.Enter(form.Untick("Form.Actions[0].LinksIndicators", "true"));

        var indicator = actions[0].Indicators.ShouldHaveSingleItem();
        (indicator.IndicatorId, indicator.Name.ToString()).ShouldBe((null, "Open quays"));
    }

    [Theory, BothEngines]
    public async Task The_number_of_queries_does_not_grow_with_the_document(OnEngine engine)
    {
        var (sample, port) = await Begin(engine);
        var few = await Page(sample, 1, port);
        var many = await Page(sample, 20, port);
        await sample.Browser.GetStringAsync(few);

        var once = await Queries.Of(() => sample.Browser.GetStringAsync(few));

        (await Queries.Of(() => sample.Browser.GetStringAsync(many))).ShouldBe(once);
    }

    private async Task<(ImportSample, string Port)> Begin(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));
        var port = Sample.Unique("Harbour Office ");
        await sample.Sample.TakesPart(PartnerRole.AssociatedOrganisation, Sample.Body(port));
        return (sample, port);
    }

    private static Task<Guid> Indicator(ImportSample sample, string name, string unit) =>
        sample.Sample.House.InDatabase(async db =>
        {
            var indicator = new Indicator(
                sample.Sample.Project,
                new(
                    IndicatorKind.Output,
                    null,
                    Sample.Say("en", name),
                    Sample.Say("en", unit),
                    null,
                    null,
                    null,
                    null,
                    Wording.Empty
                )
            );
            db.Add(indicator);
            await db.SaveAs(Author.Program, default);
            return indicator.Id;
        });

    private static async Task<string> Page(ImportSample sample, int actions, string port)
    {
        var body = string.Concat(
            Enumerable
                .Range(1, actions)
                .Select(n =>
                    P($"Action {n}: Quay") + P("Players involved") + P($"{port}: helps") + P($"Club {n}: counts")
                )
        );
        using var answer = await sample.Send(With(P("Part III – Details of the actions envisaged") + body));
        return answer.Headers.Location!.ToString();
    }

    private static byte[] Plan(string player, string? second = null, string more = "") =>
        With(
            "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Plan for quays</w:t></w:r></w:p>"
                + P("Part II – Policy context")
                + P("Name of the policy instrument addressed: Water programme")
                + P("Part III – Details of the actions envisaged")
                + P("Action 1: Quays")
                + P("Nature of the action")
                + P("Three quays.")
                + P("Players involved")
                + P(player)
                + (second is null ? "" : P(second))
                + more
        );
}
