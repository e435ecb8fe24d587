namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingBudgets
{
    [Theory]
    [InlineData(
        "en",
        "The project has a total budget of €2.45 million, of which €1.96 million comes from the European Regional Development Fund.",
        "amount=2450000.00; currency=EUR; part=total|amount=1960000.00; currency=EUR; part=eu"
    )]
    [InlineData(
        "de",
        "Gesamtbudget: 2.300.000,00 €\nEFRE: 1.700.000,00 €",
        "amount=2300000.00; currency=EUR; part=total|amount=1700000.00; currency=EUR; part=eu"
    )]
    [InlineData(
        "fr",
        "Le projet reçoit 1 200 000 € du FEDER ; 640 000 € viennent des budgets nationaux.",
        "amount=1200000.00; currency=EUR; part=eu|amount=640000.00; currency=EUR; part=national"
    )]
    [InlineData(
        "it",
        "Il bando ha una dotazione di 4 milioni di euro del FESR. Ogni progetto può chiedere da 25.000 euro a 75.000 euro.",
        "amount=4000000.00; currency=EUR; part=eu"
    )]
    [InlineData(
        "en",
        "The project has EUR 1,245,696 (80 %) from the ERDF.",
        "amount=1245696.00; currency=EUR; part=eu"
    )]
    public void A_sum_is_the_part_that_the_words_around_it_say(string language, string text, string budgets) =>
        string.Join('|', Stated.In(text, "budget", language)).ShouldBe(budgets);

    [Theory]
    [InlineData("The project has a budget of EUR 2 million.", 0.85)]
    [InlineData("The project has a budget of EUR 92 million.", 0.6)]
    public void A_sum_as_large_as_a_programme_is_hardly_that_of_a_project(string text, double confidence) =>
        Stated.Facts(text, "en").OfType<BudgetFact>().ShouldHaveSingleItem().Confidence.ShouldBe(confidence);

    [Fact]
    public void What_a_call_offers_each_project_is_no_budget() =>
        Stated
            .In("Call for projects\n\nProjects receive a grant of EUR 300,000 at most.", "budget", "en")
            .ShouldBeEmpty();

    [Theory]
    [InlineData("en", "Lunch costs €18.50, and two pumps had to be replaced at a cost of €8,350.")]
    [InlineData("de", "10.45 Uhr TOP 3: Beschluss über 14 Anträge, Gesamtvolumen 22,6 Mio. Euro")]
    public void Prices_and_lines_of_an_agenda_are_no_budget(string language, string text) =>
        Stated.In(text, "budget", language).ShouldBeEmpty();

    [Theory]
    [InlineData("en", "The total budget of the project was cut from EUR 2 million to EUR 1.5 million.")]
    [InlineData("de", "Das Gesamtbudget des Projekts wurde von 2 Mio. Euro auf 1,5 Mio. Euro gekürzt.")]
    public void Of_a_changed_budget_the_later_one_holds(string language, string text) =>
        Stated.In(text, "budget", language).ShouldBe(["amount=1500000.00; currency=EUR; part=total"]);
}
