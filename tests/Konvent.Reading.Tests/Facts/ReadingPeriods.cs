namespace Konvent.Reading.Tests.Facts;

public sealed class ReadingPeriods
{
    private const double Sure = 0.8;

    [Theory]
    [InlineData("it", "Le attività dureranno dal 1° febbraio 2024 al 31 luglio 2026.", "2024-02-01/2026-07-31")]
    [InlineData(
        "sv",
        "Milstolpar\n* 2 november 2022: Stationen i drift\n\nProjekttid: 2021-08-01–2025-04-30",
        "2021-08-01/2025-04-30"
    )]
    [InlineData("en", "SALTPATH runs from 1 March 2024 to 31 August 2026.", "2024-03-01/2026-08-31")]
    [InlineData("en", "Duration: March 2024 – August 2026", "2024-03/2026-08")]
    public void What_runs_is_the_project(string language, string text, string when) =>
        Of(text, language, Sure).ShouldBe([when]);

    [Theory]
    [InlineData("en", "Services run from 1 September 2024 to 31 August 2025.")]
    [InlineData("sk", "Hodnotenie potrvá do 30. apríla 2025; úspešné projekty môžu začať.")]
    [InlineData("en", "If funded, the project would run from 1 September 2024 to 31 August 2026.")]
    [InlineData("es", "El proyecto duraría del 1 de marzo de 2024 al 31 de agosto de 2026.")]
    public void What_else_runs_and_what_is_wished_for_is_not_sure(string language, string text) =>
        Of(text, language, Sure).ShouldBeEmpty();

    [Theory]
    [InlineData(
        "hr",
        "Nakon tri godine projekt LUKOVI je završen. Od 1. rujna 2020. do 28. veljače 2023. četiri su ustanove radile.",
        "2020-09-01/2023-02-28"
    )]
    [InlineData(
        "es",
        "El proyecto ROBLEDAL ha empezado. Durante 30 meses, de enero de 2024 a junio de 2026, plantarán encinas.",
        "2024-01/2026-06"
    )]
    public void Days_right_behind_what_is_said_of_the_project_are_its_own(string language, string text, string when) =>
        Of(text, language, 0.5).ShouldBe([when]);

    private static IReadOnlyList<string> Of(string text, string language, double least) =>
        [
            .. Stated
                .Facts(text, language)
                .OfType<PeriodFact>()
                .Where(fact => fact.Confidence >= least)
                .Select(fact => fact.When.Edtf),
        ];

    [Fact]
    public void The_only_days_of_a_project_are_its_period_where_they_are_far_apart()
    {
        Stated
            .In("Our project, carried out from April 2021 to December 2023, planted hedges.", "period", "en")
            .ShouldBe(["when=2021-04/2023-12"]);
        Stated
            .In("The project was on show from 3 May 2023 to 12 June 2023 in the town hall.", "period", "en")
            .ShouldBeEmpty();
    }
}
