using System.Net;
using Konvent.Basics;
using Konvent.People.Rights;
using Shouldly;

namespace Konvent.Tests.Projects;

/// <summary>Signs that nobody sees and that turn the text beside them get into no name; prose may embed and isolate.</summary>
public sealed class TurningSignsTests(Houses houses)
{
    private const string Sentence = "turns the direction of writing";

    [Theory]
    [InlineData('\u202A'), InlineData('\u202B'), InlineData('\u202C'), InlineData('\u202D'), InlineData('\u202E')]
    [InlineData('\u2066'), InlineData('\u2067'), InlineData('\u2068'), InlineData('\u2069')]
    public void No_name_holds_a_sign_that_turns_the_text(char sign) =>
        TurningSigns.InName($"Rivers{sign}2030").ShouldBeTrue();

    [Theory]
    [InlineData('\u200E'), InlineData('\u200F'), InlineData('\u061C')]
    public void Marks_between_two_scripts_belong_to_a_name(char mark) =>
        (TurningSigns.InName($"نهر{mark} (Rivers)") || TurningSigns.InProse($"نهر{mark}")).ShouldBeFalse();

    [Theory, BothEngines]
    public async Task Each_name_is_refused_at_its_field_and_stays_as_it_was_typed(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var person = await sample.House.PersonWith(Role.Coordinator, sample.Place);
        await sample.House.GiveRole(person, Role.ProgrammeOfficer, Place.OfProgramme(sample.Programme));
        (string Address, string Field, string Id)[] fields =
        [
            ("/projects/new", "Acronym", "Form_Acronym"),
            (sample.At("/settings"), "Acronym", "Form_Acronym"),
            (sample.At("/texts"), "LongName.Texts[en]", "Form_LongName_Texts_en_"),
            (sample.At("/settings/phases"), "Phases[0].Name.Texts[en]", "Form_Phases_0__Name_Texts_en_"),
            ("/organisations/new", "Name", "Form_Name"),
            ("/organisations/new", "Town", "Form_Town"),
        ];

        foreach (var (address, field, id) in fields)
        {
            using var answer = await person.Browser.PostForm(
                address,
                ("Form.Version", "1"),
                ("Form.Language", "en"),
                ("Form.Programme", sample.Programme.ToString()),
                ("Form." + field, "Rivers\u202E0302")
            );
            answer.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity, address);
            var html = await answer.Content.ReadAsStringAsync();
            html.ShouldContain($"id=\"{id}-wrong\"", customMessage: address);
            html.ShouldContain(Sentence, customMessage: address);
            WebUtility.HtmlDecode(html).ShouldContain("Rivers\u202E0302", customMessage: address);
        }
    }

    [Theory, BothEngines]
    public async Task Prose_keeps_isolates_and_refuses_overrides(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Coordinator, sample.Place);
        Task<HttpResponseMessage> Write(string text) =>
            browser.PostForm(sample.At("/texts"), ("Form.Version", "1"), ("Form.Description.Texts[en]", text));

        using var overridden = await Write("It reads \u202Esdrawkcab\u202C.");
        using var isolated = await Write("It reads \u2067نهر\u2069.");

        overridden.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await overridden.Content.ReadAsStringAsync()).ShouldContain("id=\"Form_Description_Texts_en_-wrong\"");
        isolated.StatusCode.ShouldBe(HttpStatusCode.Found);
        (await sample.Stored()).Description.ToString().ShouldBe("It reads \u2067نهر\u2069.");
    }
}
