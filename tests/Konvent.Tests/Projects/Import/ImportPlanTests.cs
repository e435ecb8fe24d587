using System.Net;
using System.Text;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.WorkPlan.Activities;
using Konvent.Projects.WorkPlan.Milestones;
using Konvent.Reading;
using Konvent.Tests.Projects.WorkPlan;
using Shouldly;

namespace Konvent.Tests.Projects.Import;

public sealed class ImportPlanTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task A_plan_is_taken_from_the_table_in_which_it_was_kept(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var (lead, other) = (Sample.Body(Sample.Unique("Ministerium, Referat ")), Sample.Body(Sample.Unique("Gmina ")));
        var leads = (await sample.TakesPart(PartnerRole.LeadPartner, lead)).OrganisationId;
        var works = (await sample.TakesPart(organisation: other)).OrganisationId;
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = await Import(
            browser,
            sample,
            $"""
            Arbeitsplan, Stand Mai 2025;;;;;;
            Nr.;Bezeichnung;Verantwortlich;Beginn;Ende;Stand;Beschreibung
            AP1;Leitung und Koordination;{lead.Name};01.03.2025;29.02.2028;;Wer was bis wann tut
            A1.1;Auftakttreffen;{lead.Name}; {other.Name};März 2025;;
            A1.2;"Berichte, halbjährlich";"{lead.Name}; {other.Name}";2025;2027;läuft;
            D1.2.1;Vorlage der Berichte;;;30.06.2025;;
            M1;Partnerschaftsvertrag unterzeichnet;;;April 2025;;
            AP2 Lernen;;Niemand, den es gibt;;;;
            ;Studienreise;;;;;
            """.Replace(
                $"{lead.Name}; {other.Name};März",
                $"\"{lead.Name}; {other.Name}\";März",
                StringComparison.Ordinal
            )
        );

        var text = await browser.Shown(table);
        text.ShouldContain("Not a partner of this project: Niemand, den es gibt", Case.Insensitive, text);
        text.ShouldContain("Headings found in line 2");

        (await browser.Take(table, ("Form.LeaveOut", "true"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        var package = (await sample.Packages()).Single();
        package.Code.ShouldBe("AP1");
        package.Name.ToString().ShouldBe("Leitung und Koordination");
        package.LeadId.ShouldBe(leads);
        package.Dates!.Edtf.ShouldBe("2025-03-01/2028-02-29");
        package
            .Activities.Select(activity => (activity.Name.ToString(), activity.State, activity.Dates?.Edtf))
            .ShouldBe([
                ("Auftakttreffen", ActivityState.NotStarted, "2025-03/.."),
                ("Berichte, halbjährlich", ActivityState.InProgress, "2025/2027"),
            ]);
        package.Activities[1].Responsible.ShouldBe([leads, works], ignoreOrder: true);
        package.Activities[1].Deliverables.Single().Due!.Edtf.ShouldBe("2025-06-30");
        var milestone = (await sample.Milestones()).Single();
        milestone.PackageId.ShouldBe(package.Id);
        milestone.Planned!.Edtf.ShouldBe("2025-04");
    }

    [Theory, BothEngines]
    public async Task A_package_that_is_named_once_counts_for_the_lines_below_it(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = await Import(
            browser,
            sample,
            """
            Work package,Activity,Start,End
            WP1 Management,Kick-off,March 2025,
            ,Reports,,
            WP2: Learning,Study visit,2026-05,2026-04
            WP2: Learning,Workshop,2026-05,2026-06
            """
        );

        var text = await browser.Shown(table);
        text.ShouldContain("The work package “WP1 Management” is entered with it.");
        text.ShouldContain("The end lies before the beginning.");
        (await browser.Take(table, ("Form.LeaveOut", "true"))).StatusCode.ShouldBe(HttpStatusCode.Found);

        (await sample.Packages())
            .Select(package => (package.Code, package.Name.ToString(), package.Activities.Count))
            .ShouldBe([("WP1", "Management", 2), ("WP2", "Learning", 1)]);
    }

    [Theory, BothEngines]
    public async Task What_was_exported_and_is_imported_again_changes_nothing(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var body = Sample.Body(Sample.Unique("Urząd, Wydział "));
        var works = (await sample.TakesPart(organisation: body)).OrganisationId;
        var package = await sample.Add(Planned.Package("Learning", "2025-03/.."));
        await sample.Add(package.Id, Planned.Activity("Study visits", works));
        await sample.Add(package.Id, Planned.Activity("3 x reports"));
        await sample.Add(Planned.Milestone("Study published", "2026-03/2026-05"));
        await sample.Add(Planned.Milestone("Mid-term") with { PackageId = package.Id, Number = 2 });
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);

        foreach (var format in (string[])["csv", "xlsx"])
        {
            var file = await browser.GetByteArrayAsync(sample.At("/import/work-plan." + format));
            var table = await browser.Import(sample, file, "plan." + format, "work-plan");

            (await browser.Fates(table)).ShouldBe(Enumerable.Repeat("Nothing changes", 5), await browser.Shown(table));
        }
    }

    [Theory, BothEngines]
    public async Task What_has_become_of_a_plan_goes_both_ways(OnEngine engine)
    {
        var sample = await Worked(engine);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var other = await Sample.In(sample.House);
        var there = await sample.House.SignedIn(Role.Coordinator, other.Place);

        foreach (
            var (format, language) in (IEnumerable<(string, Language)>)
                [("csv", Language.German), ("xlsx", Language.English)]
        )
        {
            await browser.Choose(language);
            var file = await browser.GetByteArrayAsync(sample.At("/import/work-plan." + format));
            await browser.Choose(Language.English);
            var same = await browser.Import(sample, file, "plan." + format, "work-plan");
            (await browser.Fates(same)).ShouldBe(Enumerable.Repeat("Nothing changes", 6), await browser.Shown(same));
            if (format == "csv")
                continue;
            var taken = await there.Import(other, file, "plan.xlsx", "work-plan");
            (await there.Take(taken)).StatusCode.ShouldBe(HttpStatusCode.Found, await there.Shown(taken));
        }

        (await other.Packages())
            .Single()
            .Activities.Single()
            .Deliverables.Single()
            .DeliveredOn!.Edtf.ShouldBe("2025-06-30");
        var milestones = (await other.Milestones()).ToDictionary(milestone => milestone.Name.ToString());
        milestones["Study published"].Plans.Select(plan => plan.Dates!.Edtf).ShouldBe(["2025-03/2025-05", "2025-12"]);
        milestones["Study published"].DoneOn!.Edtf.ShouldBe("2026-01-15");
        milestones["Conference"].State.ShouldBe(MilestoneState.Dropped);
        milestones["Conference"].DroppedBecause.ToString().ShouldBe("No room");
        milestones["Mid-term"].State.ShouldBe(MilestoneState.Planned);
        milestones["Mid-term"].Planned!.Edtf.ShouldBe("2026-22");
    }

    [Theory, BothEngines]
    public async Task A_line_says_what_has_become_of_a_milestone(OnEngine engine)
    {
        var sample = await Worked(engine);
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = await Import(
            browser,
            sample,
            """
            Kind;Name;Dates;State;Reached on;Why it was dropped;First planned for;Description
            Milestone;Mid-term;;;March 2026;;;
            Milestone;Study published;;dropped;;;;
            Milestone;Conference;;planned;;;;
            Milestone;A;;planned;2026;;;
            Milestone;B;;reached;;;;
            Milestone;C;;;;Nobody came;;
            Milestone;D;2027 to 2028;;;;2026;Lost
            """
        );

        var text = await browser.Shown(table);

        text.ShouldContain("State: planned reached");
        text.ShouldContain("Reached on: March 2026");
        text.ShouldContain("Say why it was dropped.");
        text.ShouldContain("State: dropped planned");
        text.ShouldContain("There is a date of reaching it here");
        text.ShouldContain("Say when it was reached");
        text.ShouldContain("There is a reason for dropping it here");
        text.ShouldContain("Not taken here: Description.");
        (await browser.Take(table, ("Form.LeaveOut", "true"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        var milestones = (await sample.Milestones()).ToDictionary(milestone => milestone.Name.ToString());
        milestones["Mid-term"].DoneOn!.Edtf.ShouldBe("2026-03");
        milestones["Study published"].State.ShouldBe(MilestoneState.Reached);
        milestones["Conference"].State.ShouldBe(MilestoneState.Planned);
        milestones["D"].Plans.Select(plan => plan.Dates!.Edtf).ShouldBe(["2026", "2027/2028"]);

        var moved = await Import(browser, sample, "Kind;Name;First planned for\nMilestone;D;2025\n");
        (await browser.Shown(moved)).ShouldContain("What was planned at first stays: 2026.");
    }

    private async Task<Sample> Worked(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var package = await sample.Add(Planned.Package("Learning"));
        await sample.Add(
            package.Id,
            Planned.Activity("Study visits") with
            {
                Deliverables = [new(null, Planned.In("Report"), When.Parse("2025-05"), When.Parse("2025-06-30"))],
            }
        );
        await sample.Add(
            Planned.Milestone("Study published") with
            {
                Plans =
                [
                    new(null, When.Parse("2025-03/2025-05"), null, []),
                    new(null, When.Parse("2025-12"), null, Planned.In("Late")),
                ],
                State = MilestoneState.Reached,
                DoneOn = When.Parse("2026-01-15"),
            }
        );
        await sample.Add(
            Planned.Milestone("Conference", "2026") with
            {
                State = MilestoneState.Dropped,
                DroppedBecause = Planned.In("No room"),
            }
        );
        await sample.Add(Planned.Milestone("Mid-term", "2026-22"));
        return sample;
    }

    [Theory, BothEngines]
    public async Task Another_date_moves_a_milestone_and_the_first_one_stays(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        await sample.Add(Planned.Milestone("Study published", "2026-03"));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = await Import(browser, sample, "Kind;Name;Due\nMilestone;Study published;2026-12\n");

        (await browser.Shown(table)).ShouldContain("March 2026 December 2026");
        (await browser.Take(table)).StatusCode.ShouldBe(HttpStatusCode.Found);

        var milestone = (await sample.Milestones()).Single();
        milestone.Plans.Select(plan => plan.Dates!.Edtf).ShouldBe(["2026-03", "2026-12"]);
        milestone.Plans[1].Reason.ToString().ShouldBe("Imported from plan.csv");
    }

    [Theory, BothEngines]
    public async Task Looking_through_a_table_changes_nothing(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var package = await sample.Add(Planned.Package("Learning"));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = await Import(browser, sample, "Kind;Name;Start\nWork package;Learning;2027\nWork package;New;\n");

        await browser.Shown(table);
        (await (await browser.Form(table, "Look")).Type(("Form.Mended[2_2]", "2028")).Send()).StatusCode.ShouldBe(
            HttpStatusCode.Found
        );

        (await browser.Shown(table)).ShouldContain("2028");
        var same = (await sample.Packages()).Single();
        (same.Version, same.Dates).ShouldBe((package.Version, null));
    }

    [Theory, BothEngines]
    public async Task What_a_line_cannot_say_is_told_at_the_line(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        var table = await Import(
            browser,
            sample,
            $"""
            Kind;Package;Name;Start;State
            Deliverable;;Report;;
            Activity;;Alone;;
            Activity;WP1 One;Half done;;half done
            Poem;;Something;;
            Milestone;WP9;Nowhere;;
            Package;;;;
            Activity;WP1 One;{new string('x', 400)};;
            Activity;WP1 One;Twice;;
            Activity;WP1 One;twice;;
            """
        );

        var text = await browser.Shown(table);

        text.ShouldContain("A deliverable stands below the activity");
        text.ShouldContain("To which work package does this belong?");
        text.ShouldContain("Which state is “half done”?");
        text.ShouldContain("What is “Poem”");
        text.ShouldContain("There is no work package “WP9”");
        text.ShouldContain("Nothing is named here.");
        text.ShouldContain("at most 300");
        text.ShouldContain("Line 9 is about the same.");
        (await browser.Take(table, ("Form.LeaveOut", "true"))).StatusCode.ShouldBe(HttpStatusCode.Found);
        (await sample.Packages()).Single().Activities.Single().Name.ToString().ShouldBe("Twice");
    }

    private static Task<string> Import(HttpClient browser, Sample sample, string table) =>
        browser.Import(sample, Encoding.UTF8.GetBytes(table), "plan.csv", "work-plan");
}
