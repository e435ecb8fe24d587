using Konvent.Basics;
using Konvent.Projects.Sources;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.Sources;

public sealed class SourcedFactTests
{
    private static readonly Guid Project = Guid.CreateVersion7();
    private static readonly FactName Instruments = new(Project, "project", "instruments");

    [Fact]
    public void One_source_agrees_with_itself() => Fact(Saying("3 instruments")).Agreement.ShouldBe(Agreement.Agreed);

    [Fact]
    public void Case_accents_and_blanks_are_no_disagreement() =>
        Fact(Saying("Trzy źródła"), Saying("trzy zrodla")).Agreement.ShouldBe(Agreement.Agreed);

    [Fact]
    public void Different_words_in_one_language_differ() =>
        Fact(Saying("3 instruments"), Saying("6 instruments")).Agreement.ShouldBe(Agreement.Open);

    [Fact]
    public void Words_in_two_languages_cannot_be_compared() =>
        Fact(Saying("3 instruments"), Saying("6 instrumentów", Language.Polish)).Agreement.ShouldBe(Agreement.Agreed);

    [Fact]
    public void A_third_source_in_both_languages_lets_them_be_compared()
    {
        var both = new Source(
            Project,
            Instruments,
            Facts(Wording.In(Language.English, "3 instruments").With(Language.Polish, "3 instrumenty"))
        );

        Fact(Saying("3 instruments"), Saying("6 instrumentów", Language.Polish), both)
            .Agreement.ShouldBe(Agreement.Open);
    }

    [Fact]
    public void Who_follows_one_has_settled_it_and_it_comes_first()
    {
        var (one, other) = (Saying("3 instruments"), Saying("6 instruments"));
        other.Follow(Wording.In(Language.English, "It is the application form."));

        var fact = Fact(one, other);

        fact.Agreement.ShouldBe(Agreement.Settled);
        fact.Sources[0].ShouldBe(other);
        fact.Followed.ShouldBe(other);
    }

    [Fact]
    public void Nobody_follows_a_source_without_a_reason() =>
        Should
            .Throw<RuleBroken>(() => Saying("3 instruments").Follow(Wording.Empty))
            .First.Key.ShouldBe("sources.rule.reason");

    [Theory]
    [InlineData("", "A page", null, "sources.rule.says")]
    [InlineData("3 instruments", " ", null, "sources.rule.document")]
    [InlineData("3 instruments", "A page", "Its sentence.", "sources.rule.sentenceLanguage")]
    [InlineData("3 instruments", "A\u202Epage", null, "basics.turned.name")]
    public void What_is_missing_or_wrong_is_named(string says, string document, string? sentence, string key) =>
        Should
            .Throw<RuleBroken>(() =>
                new Source(
                    Project,
                    Instruments,
                    new(Wording.In(Language.English, says), document, null, null, null, sentence, null)
                )
            )
            .First.Key.ShouldBe(key);

    [Fact]
    public void An_address_that_runs_something_is_refused() =>
        Should
            .Throw<RuleBroken>(() =>
                new Source(
                    Project,
                    Instruments,
                    Facts(Wording.In(Language.English, "3")) with
                    {
                        Address = "javascript:alert(1)",
                    }
                )
            )
            .First.Field.ShouldBe("Address");

    private static Source Saying(string words, Language? language = null) =>
        new(Project, Instruments, Facts(Wording.In(language ?? Language.English, words)));

    private static SourceFacts Facts(Wording says) => new(says, "A page", null, null, null, null, null);

    private static SourcedFact Fact(params Source[] sources) => SourcedFact.Of(sources).ShouldHaveSingleItem();
}
