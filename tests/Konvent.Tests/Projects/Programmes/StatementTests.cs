using Konvent.Basics;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Projects.Programmes;

public sealed class StatementTests
{
    [Fact]
    public void A_reader_gets_the_statement_in_their_own_language() =>
        Shown(Language.Polish, Say(Language.English), Say(Language.Polish)).ShouldBe(["pl"]);

    [Fact]
    public void Without_it_the_programmes_first_language_stands_in() =>
        Shown(Language.Italian, Say(Language.Polish), Say(Language.German)).ShouldBe(["de"]);

    [Fact]
    public void Any_statement_is_better_than_none() => Shown(Language.Italian, Say(Language.Polish)).ShouldBe(["pl"]);

    [Fact]
    public void A_border_programme_shows_both_of_its_languages_the_readers_first() =>
        Shown(Language.Polish, Say(Language.German, true), Say(Language.Polish, true)).ShouldBe(["pl", "de"]);

    [Fact]
    public void What_always_stands_also_stands_beside_a_third_language()
    {
        FundingStatement[] both = [Say(Language.German, true), Say(Language.Polish, true)];
        Shown(Language.English, both).ShouldBe(["de", "pl"]);
        Shown(Language.English, [.. both, Say(Language.English)]).ShouldBe(["en", "de", "pl"]);
    }

    [Fact]
    public void The_projects_acronym_stands_where_the_statement_wants_it() =>
        new FundingStatement(Language.Polish, "Projekt {project} jest", "", Checked: false)
            .For("S3Chem")
            .ShouldBe("Projekt S3Chem jest");

    [Fact]
    public void What_is_called_checked_names_its_source() =>
        Broken(new FundingStatement(Language.Polish, "Zdanie", " ", Checked: true))
            .ShouldBe("programmes.rule.sourceMissing");

    [Fact]
    public void There_is_one_statement_per_language() =>
        Broken(Say(Language.Polish), Say(Language.Polish)).ShouldBe("programmes.rule.statementTwice");

    private static string Broken(params FundingStatement[] statements) =>
        Should.Throw<RuleBroken>(() => Programme().Prescribe(statements)).First.Key;

    private static FundingStatement Say(Language language, bool always = false) =>
        new(language, "…", "", Checked: false, always);

    private static string[] Shown(Language reader, params FundingStatement[] statements)
    {
        var programme = Programme();
        programme.Prescribe(statements);
        return [.. programme.StatementsFor(reader).Select(statement => statement.Language.Code)];
    }

    private static Programme Programme()
    {
        var programme = new Programme("Example", Wording.Empty, When.Parse("2014/2020"));
        programme.Describe(programme.Period, null, [Language.German], []);
        return programme;
    }
}
