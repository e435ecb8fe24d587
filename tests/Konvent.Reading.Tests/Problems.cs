using System.Reflection;

namespace Konvent.Reading.Tests;

public sealed class Problems
{
    [Fact]
    public void Every_problem_stands_in_the_list_once() =>
        typeof(ReadingProblems)
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetValue(null))
            .OfType<ReadingProblemKind>()
            .ShouldBe(ReadingProblems.All);

    [Fact]
    public void Every_problem_has_a_key_of_its_own_and_a_whole_sentence()
    {
        ReadingProblems.All.Select(kind => kind.Key).Distinct().Count().ShouldBe(ReadingProblems.All.Count);
        foreach (var kind in ReadingProblems.All)
        {
            kind.Key.ShouldMatch("^reading\\.(language|currency|money|when)\\.[a-z][a-zA-Z]+$");
            kind.English.ShouldEndWith(".");
            Enumerable.Range(0, kind.Places).ShouldAllBe(n => kind.English.Contains($"{{{n}}}"));
            kind.English.ShouldNotContain($"{{{kind.Places}}}");
        }
    }

    [Fact]
    public void A_problem_says_what_it_means_and_equals_its_like()
    {
        When.TryParse("2019-02-29", out _, out var problem).ShouldBeFalse();
        problem.Key.ShouldBe("reading.when.impossibleDay");
        problem.Values.ShouldBe(["29", "2/2019"]);
        problem.Sentence.ShouldBe("29/2/2019 does not exist: that month has no day 29.");
        problem.ToString().ShouldBe(problem.Sentence);
        When.TryParse("2019-02-29", out _, out var again).ShouldBeFalse();
        again.ShouldBe(problem);
        again.GetHashCode().ShouldBe(problem.GetHashCode());
        When.TryParse("2019-02-30", out _, out var other).ShouldBeFalse();
        other.ShouldNotBe(problem);
    }
}
