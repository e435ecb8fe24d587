namespace Konvent.Reading.Tests.Dates;

public sealed class KeptDatesTyped
{
    [Fact]
    public void The_kept_form_is_understood_in_every_language_where_it_has_one_meaning()
    {
        var plain = ManyDates.Single.Concat(ManyDates.Ranges).Where(when => !LooksLikeAShortRange(when.Edtf));
        foreach (var when in plain)
        {
            When.TryRead(when.Edtf, Language.Polish, out var read, out _).ShouldBeTrue(when.Edtf);
            read.ShouldBe(when);
        }
    }

    [Theory]
    [InlineData("2019-21")]
    [InlineData("2019-40")]
    public void A_year_and_two_figures_are_refused_because_they_may_be_two_years(string typed)
    {
        When.TryRead(typed, Language.German, out _, out var problem).ShouldBeFalse();
        problem.ShouldNotBeNull().Key.ShouldBe("reading.when.shortYear");
    }

    private static bool LooksLikeAShortRange(string edtf) => edtf.Length == 7 && edtf[5] >= '2' && edtf[0] != 'X';
}
