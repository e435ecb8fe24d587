using System.Net;
using System.Net.Sockets;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Word.Blocks;
using Konvent.Tests.Projects.Documents;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using static Konvent.Tests.ActionPlans.Word.SampleDocument;

namespace Konvent.Tests.ActionPlans.Import;

/// <summary>Documents that mean harm, sent to the page: each gets a sentence, nothing waits and nothing is entered.</summary>
public sealed class HostileImportTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Bombs_macros_and_what_is_no_document_get_a_sentence_and_nothing_waits(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));
        (byte[] File, string Sentence)[] hostile =
        [
            (With(P(new string('0', 30_000_000))), "unpacked"),
            (With(P("x"), more: ("word/vbaProject.bin", "x")), "macros"),
            (With(P("x"), "application/vnd.ms-word.document.macroEnabled.main+xml"), "macros"),
            (Zip(("xl/workbook.xml", "<x/>")), "Word"),
            ([0xD0, 0xCF, 0x11, 0xE0, 1, 2, 3], "Word"),
            ("{\\rtf1 text}"u8.ToArray(), "Word"),
            (With(P("x"), prologue: "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;&a;\">]>"), "read"),
            (With("<w:p><w:r><w:t>unclosed"), "read"),
            ([], "empty"),
        ];

        foreach (var (file, sentence) in hostile)
        {
            using var answer = await sample.Send(file);
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
            var html = await answer.Content.ReadAsStringAsync();
            html.ShouldContain("href=\"#Form_File\"");
            html.ShouldContain(sentence);
        }
        (await sample.AnythingWaits()).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task What_is_larger_than_is_read_gets_a_sentence_and_nothing_waits(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));

        using var answer = await sample.Send(new byte[40 * 1024 * 1024]);

        answer.StatusCode.ShouldBeOneOf(HttpStatusCode.UnprocessableEntity, HttpStatusCode.RequestEntityTooLarge);
        (await answer.Content.ReadAsStringAsync()).ShouldContain($"{WordLimits.Megabytes} MB");
        (await sample.AnythingWaits()).ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task Nothing_that_a_document_points_to_is_fetched(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        var far = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}/far";
        var document = With(
            "<w:altChunk xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\" r:id=\"far\"/>"
                + "<w:p><w:r><w:instrText>INCLUDETEXT \""
                + far
                + "\"</w:instrText><w:t>Only this.</w:t></w:r></w:p>",
            more:
            [
                ("word/_rels/document.xml.rels", Relation("aFChunk", far)),
                ("word/_rels/settings.xml.rels", Relation("attachedTemplate", far)),
                ("_rels/.rels", Relation("officeDocument", far)),
            ]
        );

        var form = await sample.Look(document);

        form["Form.General"].ShouldBe("Only this.");
        form.Html.ShouldNotContain(far);
        listener.Pending().ShouldBeFalse();
    }

    [Theory, BothEngines]
    public async Task What_a_document_says_is_shown_as_text_and_never_as_a_page(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));

        var form = await sample.Look(
            With(
                P("Policy context")
                    + P("<script>alert(1)</script> & \"quotes\"")
                    + P("Action 1: <img src=x onerror=alert(1)>")
            )
        );

        form.Html.ShouldNotContain("<script>alert(1)");
        form.Html.ShouldNotContain("<img src=x");
        form["Form.Context"].ShouldBe("<script>alert(1)</script> & \"quotes\"");
    }

    [Theory, BothEngines]
    public async Task A_name_that_leads_elsewhere_is_only_a_name(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));

        using var answer = await sample.Send(With(P("Text.")), "../../etc/<b>plan.docx");
        var page = await sample.Browser.GetStringAsync(answer.Headers.Location!.ToString());

        page.ShouldNotContain("../..");
        page.ShouldNotContain("<b>plan");
    }

    [Theory, BothEngines]
    public async Task Fields_of_a_waiting_plan_take_no_harm_from_what_nobody_would_type(OnEngine engine)
    {
        var sample = await ImportSample.In(await houses.On(engine));
        var document = With(
            P("Part III – Details of the actions envisaged") + P("Action 1: Quays") + P("Costs") + P("none")
        );
        foreach (
            var (field, value) in new[]
            {
                ("Form.InstrumentId", "nonsense"),
                ("Form.Language", "xx"),
                ("Form.Partners", Guid.CreateVersion7().ToString()),
                ("Form.Actions[0].FurtherInstruments", Guid.CreateVersion7().ToString()),
                ("Form.Actions[0].Players", new string('x', 20_000)),
                ("Form.Actions[0].Costs", string.Join('\n', Enumerable.Repeat("x: EUR 1.00", 500))),
                ("Form.Actions[0].Indicators", "x: 99999999999999999999999999999999 → 1"),
                ("Form.Actions[0].Title", "x\u0000y"),
            }
        )
        {
            var form = await sample.Look(document);
            using var answer = await form.Type(("Form.Title", "Quays"), (field, value)).Send();
            ((int)answer.StatusCode).ShouldBeInRange(300, 499, field);
        }
        (
            await sample.Sample.House.InDatabase(db => db.Plans.AnyAsync(p => p.ProjectId == sample.Sample.Project))
        ).ShouldBeFalse();
    }

    private static string Relation(string kind, string target) =>
        "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"far\" "
        + $"Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/{kind}\" "
        + $"Target=\"{target}\" TargetMode=\"External\"/></Relationships>";
}
