using Konvent.People.Rights;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Tests.Site;
using Shouldly;

namespace Konvent.Tests.Projects.Programmes;

public sealed class FundAbbreviationsTests(Houses houses)
{
    [Theory]
    [InlineData("ERDF", "en", "ERDF"), InlineData("ERDF", "de", "EFRE"), InlineData("ERDF", "pl", "EFRR")]
    [InlineData("ERDF", "it", "FESR"), InlineData("ERDF", "uk", "ERDF"), InlineData("ESF+", "pl", "EFS+")]
    [InlineData("Own fund", "de", "Own fund")]
    public void A_fund_is_called_as_its_readers_call_it(string code, string reader, string said) =>
        FundAbbreviations.In(Language.Of(reader), code).ShouldBe(said);

    [Fact]
    public void Every_language_of_the_union_has_a_name_of_its_own_for_the_regional_fund() =>
        Language.All.Where(language => FundAbbreviations.In(language, "ERDF") != "ERDF").Count().ShouldBe(23);

    [Theory, BothEngines]
    public async Task Pages_say_it_and_the_interface_keeps_the_code(OnEngine engine)
    {
        var sample = await PublicSample.In(await houses.On(engine));
        var path = Slug.Of(sample.Acronym);
        using var stranger = sample.House.Browser();
        var german = await sample.House.PersonWithAccount(account => account.Language = Language.German);
        await sample.House.GiveRole(german, Role.Viewer, sample.Sample.Place);
        await sample.House.SignIn(german);

        var polish = await (await stranger.GetAsync($"/{path}/pl")).Text();
        var workspace = await (await german.Browser.GetAsync($"/projects/{path}")).Text();
        var kept = await stranger.GetStringAsync($"/api/projects/{path}");

        polish.ShouldContain("Fundusz Regionalny (EFRR)");
        workspace.ShouldContain("(EFRE)");
        kept.ShouldContain("\"ERDF\"");
        kept.ShouldNotContain("EFRR");
    }
}
