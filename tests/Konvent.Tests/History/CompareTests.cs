using Konvent.Basics;
using Konvent.History.Comparison;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.History;

public sealed class CompareTests
{
    private static readonly Description Project = new Description()
        .Text("acronym", "acronym")
        .Wording("objective", "objective")
        .When("dates", "dates")
        .Money("totalBudget", "budget")
        .Values("languages", "languages", PartForm.Language)
        .Group("contact", "contact", new Description().Text("email", "email"))
        .List(
            "phases",
            "phase",
            Description.Called("name").Wording("name", "name").When("dates", "dates").Leave("position")
        )
        .List(
            "links",
            "link",
            Description.Called("label").Text("address", "address").Leave("label"),
            matchedBy: "label"
        )
        .Leave("searchText");

    [Theory]
    [InlineData("""{"acronym":"A"}""", """{"acronym":"A","version":2,"searchText":"a"}""", "")]
    [InlineData("""{"acronym":"A"}""", """{"acronym":"B"}""", "acronym: A > B")]
    [InlineData("""{}""", """{"dates":"2020"}""", "dates:  > 2020")]
    [InlineData("""{"dates":"2020"}""", """{}""", "dates: 2020 > ")]
    [InlineData(
        """{"totalBudget":{"amount":"1.00","currency":"EUR"}}""",
        """{"totalBudget":{"amount":"2.00","currency":"EUR"}}""",
        "totalBudget: 1.00 EUR > 2.00 EUR"
    )]
    [InlineData("""{"languages":["en","de"]}""", """{"languages":["de","en"]}""", "languages: en|de > de|en")]
    [InlineData("""{"contact":{"email":"a"}}""", """{"contact":{"email":"b"}}""", "contact.email: a > b")]
    [InlineData("""{}""", """{"contact":{"email":"b"}}""", "contact.email:  > b")]
    [InlineData("""{"newPart":{"x":1}}""", """{"newPart":{"x":2}}""", """newPart: {"x":1} > {"x":2}""")]
    [InlineData(
        """{"objective":"old text"}""",
        """{"objective":{"source":"en","texts":{"en":"new text"}}}""",
        "objective[en]:  > new text; objective[]: old text > "
    )]
    public void Each_part_that_differs_is_a_change(string before, string after, string changes) =>
        Written(Compare.States(before, after, Project)).ShouldBe(changes);

    [Fact]
    public void Each_language_of_a_text_is_a_change_of_its_own()
    {
        var before = Wording.In(Language.Polish, "Cel").With(Language.English, "Aim");
        var after = before.With(Language.Polish, "Nowy cel").With(Language.German, "Ziel");

        Written(Compare.States(State(before), State(after), Project))
            .ShouldBe("objective[pl]: Cel > Nowy cel; objective[de]:  > Ziel");
    }

    [Fact]
    public void A_typo_that_made_nothing_stale_is_told_apart()
    {
        var before = Wording.In(Language.English, "The teh aim").With(Language.German, "Das Ziel");
        KeyValuePair<Language, string?>[] mended = [new(Language.English, "The aim")];

        Compare
            .States(State(before), State(before.Rewritten(mended, typoOnly: true)), Project)
            .ShouldHaveSingleItem()
            .TypoOnly.ShouldBeTrue();
        Compare
            .States(State(before), State(before.Rewritten(mended)), Project)
            .ShouldHaveSingleItem()
            .TypoOnly.ShouldBeFalse();
    }

    [Fact]
    public void A_translation_that_changes_its_state_only_is_a_change()
    {
        var before = Wording.In(Language.English, "Aim").With(Language.German, "Ziel", WordingState.MachineMade);

        Written(Compare.States(State(before), State(before.With(Language.German, "Ziel")), Project))
            .ShouldBe("objective.state[de]: MachineMade > Written");
    }

    [Theory]
    [InlineData("1a 2b", "1a 2b 3c", "phases[3].name[en]:  > c; Added phases[3]")]
    [InlineData("1a 2b", "2b", "Removed phases[1]; phases[1].name[en]: a > ")]
    [InlineData("1a 2b", "1a 2x", "phases[2].name[en]: b > x")]
    [InlineData("1a 2b 3c", "3c 1a 2b", "Moved phases[3]: 3 > 1")]
    [InlineData(
        "1a 2b 3c",
        "2b 4d 1a",
        "Added phases[4]; phases[4].name[en]:  > d; Moved phases[2]: 2 > 1; Removed phases[3]; phases[3].name[en]: c > "
    )]
    [InlineData(
        "1a 2b",
        "1a 1b",
        "phases[1#2].name[en]:  > b; Added phases[1#2]; phases[2].name[en]: b > ; Removed phases[2]"
    )]
    public void Things_in_lists_come_go_move_and_change(string before, string after, string changes) =>
        Written(Compare.States(Phases(before), Phases(after), Project), sorted: true)
            .ShouldBe(string.Join("; ", changes.Split("; ").Order(StringComparer.Ordinal)));

    [Fact]
    public void What_changed_within_a_thing_says_within_which()
    {
        var within = Compare.States(Phases("1a"), Phases("1b"), Project).ShouldHaveSingleItem().Within;

        within.ShouldHaveSingleItem().Label.ShouldBe("phase");
        within[0].Name.ShouldBe("""{"source":"en","texts":{"en":"b"}}""");
    }

    [Fact]
    public void Links_are_matched_by_what_they_are_called() =>
        Written(
                Compare.States(
                    """{"links":[{"label":"Web","address":"a"},{"label":"X","address":"x"}]}""",
                    """{"links":[{"label":"X","address":"x"},{"label":"Web","address":"b"}]}""",
                    Project
                )
            )
            .ShouldBe("Moved links[X]: 2 > 1; links[Web].address: a > b");

    [Fact]
    public void What_has_no_name_is_called_after_its_parts_and_matched_by_them()
    {
        var description = new Description().List(
            "costs",
            "cost",
            Description
                .Called("category", "period")
                .Choice("category", "c", "c.")
                .Text("period", "p")
                .Money("sum", "s"),
            matchedBy: "category period"
        );

        var change = Compare
            .States(
                """{"costs":[{"category":"Staff","period":"2025","sum":1},{"category":"Staff","sum":2}]}""",
                """{"costs":[{"category":"Staff","period":"2025","sum":1},{"category":"Staff","sum":3}]}""",
                description
            )
            .ShouldHaveSingleItem();

        (change.Path, change.Before, change.After).ShouldBe(("costs[Staff].sum", "2", "3"));
        change.Within[0].CalledBy.ShouldHaveSingleItem().Value.ShouldBe("Staff");
    }

    [Theory]
    [InlineData("""{"phases":7,"objective":[],"languages":{},"contact":"x","links":[1,null]}""")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("""{"objective":{"texts":7,"made":[],"source":{}}}""")]
    public void A_state_of_another_shape_is_compared_as_far_as_it_goes(string strange)
    {
        Compare.States(strange, Phases("1a"), Project).ShouldNotBeNull();
        Compare.States(Phases("1a"), strange, Project).ShouldNotBeNull();
    }

    private static string State(Wording objective) => $$"""{"objective":{{StateJson.Write(objective)}}}""";

    private static string Phases(string written)
    {
        var phases = written.Split(' ').Select((phase, at) => Phase($"{phase[0]}", at, $"{phase[1]}"));
        return $$"""{"phases":[{{string.Join(',', phases)}}]}""";
    }

    private static string Phase(string id, int position, string name) =>
        $$$"""{"id":"{{{id}}}","position":{{{position}}},"name":{"source":"en","texts":{"en":"{{{name}}}"} } }""";

    private static string Written(IEnumerable<Change> changes, bool sorted = false)
    {
        var lines = changes.Select(change =>
            (change.Kind == ChangeKind.Changed ? "" : $"{change.Kind} ")
            + change.Path
            + (change.Form is PartForm.Wording or PartForm.Choice ? $"[{change.Language}]" : "")
            + (
                change.Kind is ChangeKind.Changed or ChangeKind.Moved
                    ? $": {change.Before?.Replace('\n', '|')} > {change.After?.Replace('\n', '|')}"
                    : ""
            )
        );
        return string.Join("; ", sorted ? lines.Order(StringComparer.Ordinal) : lines);
    }
}
