namespace Konvent.Reading.Tests.LanguagesOfEurope;

/// <summary>Samples as the Unicode CLDR gives them for each category.</summary>
public sealed class Plurals
{
    [Theory]
    [InlineData("en de nl sv da fi et hu bg el no sq", "1:One 0,2,11,21,100,1000000:Other")]
    [InlineData("it es pt", "1:One 0,2,11,21,100,1000001:Other 1000000,2000000:Many")]
    [InlineData("fr", "0,1:One 2,11,21,100:Other 1000000:Many")]
    [InlineData("pl", "1:One 2,3,4,22,23,24,102,1002:Few 0,5,11,12,13,14,19,21,25,100,112,1000000:Many")]
    [InlineData("cs sk", "1:One 2,3,4:Few 0,5,11,12,22,100:Other")]
    [InlineData("sl", "1,101,201:One 2,102:Two 3,4,103,104:Few 0,5,11,12,100:Other")]
    [InlineData("hr sr bs cnr", "1,21,101:One 2,3,4,22,104:Few 0,5,11,12,13,14,19,100,111,112:Other")]
    [InlineData("lt", "1,21,101:One 2,9,22,102:Few 0,10,11,12,19,20,111:Other")]
    [InlineData("lv", "0,10,11,19,20,100,111:Zero 1,21,101:One 2,9,22,102:Other")]
    [InlineData("ro", "1:One 0,2,16,19,101,119:Few 20,35,100,120:Other")]
    [InlineData("mt", "1:One 2:Two 0,3,10,103,110:Few 11,19,111,119:Many 20,35,100,102:Other")]
    [InlineData("ga", "1:One 2:Two 3,6:Few 7,10:Many 0,11,25,100:Other")]
    [InlineData("uk", "1,21,101:One 2,4,22,104:Few 0,5,11,12,14,19,100,111:Many")]
    [InlineData("is mk", "1,21,101:One 0,2,11,20,111:Other")]
    public void A_number_takes_the_form_of_its_language(string languages, string samples)
    {
        foreach (var language in languages.Split(' ').Select(Language.Of))
        foreach (
            var (numbers, form) in samples
                .Split(' ')
                .Select(sample => sample.Split(':'))
                .Select(pair => (pair[0], pair[1]))
        )
        foreach (
            var n in numbers.Split(',').Select(n => int.Parse(n, System.Globalization.CultureInfo.InvariantCulture))
        )
        {
            Plural.Of(n, language).ToString().ShouldBe(form, $"{n} in {language}");
            Plural.Of(-n, language).ToString().ShouldBe(form, $"{-n} in {language}");
        }
    }

    [Fact]
    public void A_language_lists_every_form_that_a_number_takes_and_the_one_of_fractions()
    {
        foreach (var language in Language.All)
        {
            int[] numbers = [.. Enumerable.Range(0, 1200), 1_000_000, int.MaxValue, int.MinValue];
            var taken = numbers.Select(n => Plural.Of(n, language)).Append(PluralForm.Other).Distinct();
            Plural.Forms(language).ShouldBe(taken, ignoreOrder: true, language.Code);
        }
    }
}
