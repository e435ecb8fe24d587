using FsCheck;
using FsCheck.Fluent;
using Konvent.Tests.Ui.Marks;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;
using Shouldly;

namespace Konvent.Tests.Ui.Forms;

public sealed class SaveRaceTests
{
    [Fact]
    public void What_only_one_changed_needs_no_decision()
    {
        var race = Between(
            new() { Title = "Old", Dates = "2019" },
            theirs: f => f.Title = "New",
            mine: f => f.Dates = "2020"
        );

        race.Contested.ShouldBeEmpty();
        Sent(race).ShouldBe("Version=7; Title=New; Dates=2020; Typo=false");
        race.TakenOver.ShouldHaveSingleItem().Labels.ShouldBe(["test.title"]);
    }

    [Fact]
    public void A_short_field_that_both_changed_is_put_before_the_person()
    {
        var race = Between(new() { Dates = "2019" }, theirs: f => f.Dates = "2020", mine: f => f.Dates = "2021");

        var field = race.Contested.ShouldHaveSingleItem();
        (field.Name, field.Theirs, field.Mine, field.Together).ShouldBe(("Form.Dates", "2020", "2021", null));
    }

    [Fact]
    public void Both_to_the_same_is_no_contest() =>
        Between(new() { Dates = "2019" }, theirs: f => f.Dates = "2020", mine: f => f.Dates = " 2020 ")
            .Contested.ShouldBeEmpty();

    [Fact]
    public void Each_language_of_a_text_stands_for_itself()
    {
        var race = Between(
            new() { Aim = Texts(("en", "Aim"), ("de", "Ziel")) },
            theirs: f => f.Aim = Texts(("en", "The aim"), ("de", "Ziel")),
            mine: f => f.Aim = Texts(("en", "Aim"), ("de", "Das Ziel"), ("pl", "Cel"))
        );

        race.Contested.ShouldBeEmpty();
        Sent(race).ShouldBe("Version=7; Aim.Texts[en]=The aim; Aim.Texts[de]=Das Ziel; Aim.Texts[pl]=Cel; Typo=false");
    }

    [Fact]
    public void Long_texts_that_both_changed_start_with_both()
    {
        const string was = "First paragraph.\n\nSecond paragraph.";
        var race = Between(
            new() { Aim = Texts(("en", was)) },
            theirs: f => f.Aim = Texts(("en", was.Replace("First", "Very first"))),
            mine: f => f.Aim = Texts(("en", was.Replace("Second", "Last")))
        );

        var field = race.Contested.ShouldHaveSingleItem();
        field.Together.ShouldBe("Very first paragraph.\n\nLast paragraph.");
        field.Overlaps.ShouldBeFalse();
        field.Language!.Value.Code.ShouldBe("en");
        field.Labels.ShouldBe(["test.aim"]);
    }

    [Fact]
    public void Chosen_values_are_brought_together_like_sets() =>
        Sent(
                Between(
                    new() { Tags = ["a", "b", "c"] },
                    theirs: f => f.Tags = ["a", "c", "d"],
                    mine: f => f.Tags = ["a", "b", "e"]
                )
            )
            .ShouldBe("Version=7; Tags=a; Tags=d; Tags=e; Typo=false");

    [Theory]
    [InlineData("1a 2b", "1a 2b 3c", "1x 2b", "1x 2b 3c")]
    [InlineData("1a 2b", "2b", "1a 2y", "2y")]
    [InlineData("1a 2b", "1a 2b", "2b", "2b")]
    [InlineData("1a 2b", "2b 1a", "1a 2b -n", "2b -n 1a")]
    [InlineData("1a 2b", "1a 2b 3t", "1a 2b -m", "1a 2b 3t -m")]
    [InlineData("1a 2b", "2b", "1x 2b", "1x 2b kept mine")]
    [InlineData("1a 2b", "1x 2b", "2b", "1x 2b kept theirs")]
    [InlineData("1a 2b", "1x 2b", "1y 2b", "1? 2b")]
    [InlineData("", "-n", "-m", "-n -m")]
    public void Things_in_lists_are_matched_by_id(string seen, string theirs, string mine, string together)
    {
        var race = Between(
            new() { Parts = Parts(seen) },
            theirs: f => f.Parts = Parts(theirs),
            mine: f => f.Parts = Parts(mine)
        );

        var fields = race
            .Settled.Select(field => (field.Name, Value: field.Values.FirstOrDefault()))
            .Concat(race.Contested.Select(field => (field.Name, Value: (string?)"?")))
            .ToDictionary();
        var parts = Enumerable
            .Range(0, 9)
            .TakeWhile(n => fields.ContainsKey($"Form.Parts[{n}].Name"))
            .Select(n => (fields[$"Form.Parts[{n}].Id"] ?? "-") + fields[$"Form.Parts[{n}].Name"]);
        string.Join(' ', [.. parts, .. race.Kept.Select(kept => kept.TakenAwayByMe ? "kept theirs" : "kept mine")])
            .ShouldBe(together);
    }

    [Fact]
    public void Where_nobody_knows_any_more_what_was_seen_all_that_differs_is_contested()
    {
        var race = SaveRace.Between(
            new FormVersions(null, new TestForm { Title = "A", Dates = "2019" }, 7, "Ada", default),
            new TestForm { Title = "A", Dates = "2020" }
        );

        race.Contested.ShouldHaveSingleItem().Name.ShouldBe("Form.Dates");
    }

    [Theory]
    [InlineData("{", "}")]
    [InlineData("{x}", "]")]
    [InlineData("\0", "𝄞")]
    public void Strange_names_break_nothing(string one, string other)
    {
        var form = new TestForm
        {
            Aim = Texts((one, "x")),
            Parts = [new() { Id = one, Name = other }, new() { Id = one, Name = one }],
        };

        Should.NotThrow(() =>
            SaveRace.Between(
                new FormVersions(new TestForm(), form, 7, "Ada", default),
                new TestForm { Aim = Texts((other, "y")) }
            )
        );
    }

    /// <summary>Thousands of forms in which two people write at once: every word either of them wrote is in the form that comes of it, or before their eyes.</summary>
    [Fact]
    public void No_word_of_either_is_lost() =>
        Prop.ForAll(
                Races.Arbitrary,
                Races.Arbitrary,
                (one, other) =>
                {
                    var race = SaveRace.Between(
                        new FormVersions(Form(one.Base, other.Base), Form(one.Theirs, other.Theirs), 7, "Ada", default),
                        Form(one.Mine, other.Mine)
                    );
                    var shown = race
                        .Settled.SelectMany(field => field.Values)
                        .Concat(
                            race.Contested.SelectMany(f =>
                                f.Together is null ? new[] { f.Theirs, f.Mine } : [f.Together]
                            )
                        )
                        .SelectMany(Races.Words)
                        .ToHashSet();
                    return IsKept(one, shown) && IsKept(other, shown);
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000));

    private static TestForm Form(string title, string aim) => new() { Title = title, Aim = Texts(("en", aim)) };

    private static bool IsKept(Race race, HashSet<string> shown)
    {
        var (was, theirs, mine) = (Set(race.Base), Set(race.Theirs), Set(race.Mine));
        return theirs
            .Union(mine)
            .All(word => shown.Contains(word) || was.Contains(word) && !(theirs.Contains(word) && mine.Contains(word)));
    }

    private static HashSet<string> Set(string text) => [.. Races.Words(text)];

    private static SaveRace Between(TestForm seen, Action<TestForm> theirs, Action<TestForm> mine)
    {
        var (now, sent) = (Copy(seen), Copy(seen));
        theirs(now);
        mine(sent);
        return SaveRace.Between(new FormVersions(seen, now, 7, "Ada", default), sent);
    }

    private static TestForm Copy(TestForm form) =>
        new()
        {
            Title = form.Title,
            Dates = form.Dates,
            Aim = form.Aim,
            Tags = form.Tags,
            Parts = form.Parts,
        };

    private static WordingField Texts(params (string, string?)[] texts) => new() { Texts = texts.ToDictionary() };

    private static List<TestPart> Parts(string written) =>
        [
            .. written
                .Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(part => new TestPart { Id = part[0] == '-' ? null : part[..1], Name = part[1..] }),
        ];

    private static string Sent(SaveRace race) =>
        string.Join(
            "; ",
            race.Settled.SelectMany(field => field.Values, (field, value) => $"{field.Name["Form.".Length..]}={value}")
        );

    private sealed class TestForm
    {
        public int Version { get; set; }

        [Called("test.title")]
        public string? Title { get; set; }

        [Called("test.aim", IsProse = true)]
        public WordingField Aim { get; set; } = new();

        public string? Dates { get; set; }

        public List<string> Tags { get; set; } = [];

        public List<TestPart> Parts { get; set; } = [];

        public bool Typo { get; set; }
    }

    private sealed class TestPart
    {
        public string? Id { get; set; }

        public string? Name { get; set; }
    }
}
