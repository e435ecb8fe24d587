using Konvent.People.Rights;
using Konvent.Tests.Projects;
using Shouldly;

namespace Konvent.Tests.Ui.Errors;

public sealed class AskedAddressTests(Houses houses)
{
    [Theory, BothEngines]
    public async Task Who_chooses_a_language_on_an_error_page_comes_back_to_what_they_asked_for(OnEngine engine)
    {
        var sample = await Sample.In(await houses.On(engine));
        var browser = await sample.House.SignedIn(Role.Viewer, sample.Place);

        using var answer = await browser.GetAsync("/projects/nobody-has-this?q=1");

        (await answer.Content.ReadAsStringAsync()).ShouldContain(
            "name=\"return\" value=\"/projects/nobody-has-this?q=1\""
        );
    }
}
