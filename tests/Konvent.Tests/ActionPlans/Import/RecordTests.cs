using System.Net;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Konvent.Tests.Projects;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using static Konvent.Tests.ActionPlans.Word.SampleDocument;

namespace Konvent.Tests.ActionPlans.Import;

/// <summary>What a plan does not hold itself: the document is compared with what stands here, and nothing of it goes in silence.</summary>
public sealed class RecordTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task What_the_document_says_otherwise_is_told_and_what_becomes_of_it(OnEngine engine)
    {
        var (sample, _) = await Begin(engine);

        var form = await sample.Look(
            Document(
                ["Project: ELSEWHERE", "Full name of the project: Another name", "Programme: Interreg Nowhere"],
                ["Partner organisation: Harbour Office", "Country: Germany", "NUTS2 region: DEE0 Sachsen-Anhalt"],
                ["Kind of instrument: ERDF programme", "Responsible authority: Ministry of Rivers", "Country: Italy"]
            )
        );
        var lines = Lines(form.Html);

        lines.ShouldContain("Project acronym: the document says “ELSEWHERE”, here stands “" + sample.Sample.Acronym);
        lines.ShouldContain("Full name of the project: the document says “Another name”, here stands “A long name”");
        lines.ShouldContain("Programme: the document says “Interreg Nowhere”, here stands “Programme ");
        lines.ShouldContain("Country (Harbour Office): the document says “Germany”, here stands “Poland”");
        lines.ShouldContain(
            "(Harbour Office): the document says “DEE0 – Sachsen-Anhalt”, here stands “PL84 – Podlaskie”"
        );
        lines.ShouldContain("the document says “ERDF programme”, here stands “regional policy instrument”");
        lines.ShouldContain("authority: the document says “Ministry of Rivers”, here stands “Ministry of Water”");
        lines.ShouldContain("Country (Ministry of Rivers): the document says “Italy”, here stands “Austria”");
        lines.ShouldContain("8 statements differ");
        Fate(form.Html, "Programme: Interreg Nowhere").ShouldStartWith("not taken over");
        Fate(form.Html, "Country: Italy").ShouldStartWith("not taken over");
        Fate(form.Html, "Partner organisation: Harbour Office").ShouldBe("known here");
        (await sample.Enter(form)).Plan.InstrumentId.ShouldBe(sample.Instrument.Id);
    }

    [Theory, BothEngines]
    public async Task What_agrees_is_not_told_however_it_is_spelt_and_in_whichever_language(OnEngine engine)
    {
        var (sample, programme) = await Begin(engine);

        var form = await sample.Look(
            Document(
                [
                    $"Project: {sample.Sample.Acronym.ToLowerInvariant()}",
                    "Full name of the project: “A LONG-NAME”",
                    $"Programme: {programme}.",
                ],
                ["Partner organisation: HARBOUR  OFFICE", "Country: Polska", "NUTS2 region: PL84 Podlaskie"],
                ["Kind of instrument: Regional policy instrument", "Responsible authority: Wasserministerium"]
            )
        );

        Lines(form.Html).ShouldNotContain("here stands");
        Lines(form.Html).ShouldNotContain("say nothing here");
        foreach (var line in (string[])["Country: Polska", "Responsible authority: Wasserministerium"])
            Fate(form.Html, line).ShouldBe("known here");
    }

    [Theory, BothEngines]
    public async Task Another_instrument_is_compared_before_the_plan_is_entered_for_it(OnEngine engine)
    {
        var (sample, _) = await Begin(engine);
        var other = PlanInHand.Regional(sample.Sample, sample.Partner.OrganisationId, "Forest law");
        await sample.Sample.House.InDatabase(async db =>
        {
            db.Add(other);
            await db.SaveAs(Author.Program, default);
        });
        var form = await sample.Look(Document([], [], ["Responsible authority: Ministry of Water"]));

        using var refused = await form.Type(("Form.InstrumentId", $"{other.Id}")).Send();
        var again = await form.In(refused);

        refused.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        again.Html.ShouldContain("With this instrument the document differs");
        Lines(form.Html).ShouldNotContain("Ministry of Water");
        Lines(again.Html).ShouldContain("“Ministry of Water”, here nothing is entered");
        Lines(again.Html).ShouldContain("the document says “Water programme”, here stands “Forest law”");
        (await sample.Enter(again)).Plan.InstrumentId.ShouldBe(other.Id);
    }

    [Theory, BothEngines]
    public async Task A_second_kind_of_instrument_stays_as_text(OnEngine engine)
    {
        var (sample, _) = await Begin(engine);
        const string second = "Kind of instrument: Regional policy instrument";

        var form = await sample.Look(Document([], [], ["Kind of instrument: ERDF programme", second]));

        Fate(form.Html, second).ShouldBe("not understood");
        form["Form.Context"].ShouldBe("Regional policy instrument");
    }

    [Theory, BothEngines]
    public async Task A_further_instrument_is_compared_in_its_action(OnEngine engine)
    {
        var (sample, _) = await Begin(engine);
        var further = PlanInHand.Regional(sample.Sample, sample.Partner.OrganisationId, "Flood law");
        await sample.Sample.House.InDatabase(async db =>
        {
            db.Add(further);
            await db.SaveAs(Author.Program, default);
        });

        var form = await sample.Look(
            With(
                P("Part III – Details of the actions envisaged")
                    + P("Action 1: Quays")
                    + P("Further policy instruments")
                    + P("Name of the policy instrument: Flood law")
                    + P("Responsible authority: Ministry of Floods")
            )
        );

        Lines(form.Html)
            .ShouldContain(
                "Responsible authority (Flood law): the document says “Ministry of Floods”, here nothing is entered. (Action 1)"
            );
        Fate(form.Html, "Name of the policy instrument: Flood law").ShouldBe("known here");
        Fate(form.Html, "Responsible authority: Ministry of Floods").ShouldStartWith("not taken over");
    }

    /// <summary>A partner in Poland, and an instrument for which a ministry in Austria is responsible.</summary>
    private async Task<(ImportSample Sample, string Programme)> Begin(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));
        var ministry = new Organisation(
            Sample.Body(country: "AT") with
            {
                Name = Sample.Say("en", "Ministry of Water", "de", "Wasserministerium"),
            }
        );
        return await sample.Sample.House.InDatabase(async db =>
        {
            db.Add(ministry);
            var partner = await db.Organisations.SingleAsync(o => o.Id == sample.Partner.OrganisationId);
            partner.Describe(partner.Facts with { Name = Sample.Say("en", "Harbour Office") });
            var instrument = await db.Instruments.SingleAsync(i => i.Id == sample.Instrument.Id);
            instrument.Describe(
                new(
                    InstrumentKind.Regional,
                    1,
                    instrument.Name,
                    ministry.Id,
                    null,
                    Wording.Empty,
                    null,
                    [.. instrument.AddressedBy]
                )
            );
            await db.SaveAs(Author.Program, default);
            var programme = await db.Set<Konvent.Projects.Programmes.Programme>()
                .SingleAsync(p => p.Id == sample.Sample.Programme);
            return (sample, programme.ShortName);
        });
    }

    private static byte[] Document(string[] project, string[] partner, string[] instrument) =>
        With(
            "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>Plan for quays</w:t></w:r></w:p>"
                + P("Part I – General information")
                + string.Concat(project.Concat(partner).Select(P))
                + P("Part II – Policy context")
                + P("Name of the policy instrument addressed: Water programme")
                + string.Concat(instrument.Select(P))
        );

    /// <summary>What is told above the document, as text.</summary>
    private static string Lines(string html) => WebUtility.HtmlDecode(html.Split("class=\"beside-document\"")[0]);

    private static string Fate(string html, string block)
    {
        var rest = WebUtility.HtmlDecode(html).Split($"<span class=\"as-typed\">{block}</span>")[1].Split("</li>")[0];
        return System.Text.RegularExpressions.Regex.Replace(rest, "<[^>]*>", "").Trim();
    }
}
