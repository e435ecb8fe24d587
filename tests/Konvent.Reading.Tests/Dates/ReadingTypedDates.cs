namespace Konvent.Reading.Tests.Dates;

/// <summary>What people type in a form, in their languages and in figures.</summary>
public sealed class ReadingTypedDates
{
    public static TheoryData<string, string, string> Understood { get; } =
        ExampleTable.Read(
            """
            2020-02-12             de 12.02.2020
            2020-02-12             de 12.2.2020
            2020-02-12             en 12/02/2020
            2020-02-12             en 12 February 2020
            2020-02-12             en February 12, 2020
            2020-02-12             en 12th of February 2020
            2020-02-12             pl 12 lutego 2020 r.
            2020-02-12             pl 12 LUTEGO 2020
            2020-02-12             pl 2020-02-12
            2020-02-12             it 2020-02-12
            2020-02-12/2020-02-13  en 12-13 February 2020
            2020-02-12/2020-02-13  en 12–13 February 2020
            2020-02-12/2020-02-13  en 12th and 13th February 2020
            2020-02-12/2020-02-13  de 12.-13.02.2020
            2020-02-12/2020-02-13  de 12.02.-13.02.2020
            2020-02-12/2020-02-13  de 12.02.2020 - 13.02.2020
            2019-01-30/2019-01-31  de 30./31. Januar 2019
            2019-01-30/2019-01-31  de 30. und 31. Januar 2019
            2019-01-30/2019-02-02  de vom 30. Januar bis 2. Februar 2019
            2019-08-01/2022-07-31  pl 1 sierpnia 2019 – 31 lipca 2022
            2019-08-01/2022-07-31  pl 1 sierpnia 2019 r. - 31 lipca 2022 r.
            2019-08-01/2023-07-31  pl 1.08.2019 – 31.07.2023
            2019-08-01/2022-07-31  pl od 1 sierpnia 2019 do 31 lipca 2022
            2019-08-01/2022-07-31  it dal 1º agosto 2019 al 31 luglio 2022
            2019-06-17/2019-06-18  it il 17 e il 18 giugno 2019
            2019-06-17/2019-06-18  it dal 17 al 18 giugno 2019
            2019-22                pl lato 2019
            2019-22                pl latem 2019 r.
            2019-22                en summer of 2019
            2019-39~               de Ende 2019
            2019-39~               pl pod koniec 2019 r.
            2019-38~               de Mitte 2019
            2019-38~               en mid-2019
            2018-41                de 2. Halbjahr 2018
            2018-41                de zweites Halbjahr des Jahres 2018
            2018-41                pl druga połowa 2018
            2018-41                it secondo semestre 2018
            2019-34                en Q2 2019
            2019-34                pl Q2 2019
            2019-34                it II trimestre 2019
            2019-24                en winter 2019/20
            2019-24                de Winter 2019-2020
            2019-04                de 04.2019
            2019-04                en 04/2019
            2019-04                en 2019-04
            2019-04                en Apr 2019
            2019-04/..             de seit April 2019
            2019-04/..             de ab April 2019
            2019-04/2020           de April 2019 bis 2020
            2014/2020              de 2014-2020
            2014/2020              it 2014/2020
            2019~                  en ~2019
            XXXX-06-17/XXXX-06-18  en 17th and 18th of June
            """
        );

    [Theory, MemberData(nameof(Understood))]
    public void What_people_type_is_understood(string edtf, string language, string typed)
    {
        When.TryRead(typed, Language.Of(language), out var when, out var problem).ShouldBeTrue(problem?.Sentence);
        when.Edtf.ShouldBe(edtf);
    }

    public static TheoryData<string, string, string> Refused { get; } =
        ExampleTable.Read(
            """
            impossibleDay   en 31 February 2020
            impossibleDay   de 31.02.2020
            impossibleDay   de 29.02.2019
            impossibleDay   pl 2019-02-30
            impossibleDay   pl 0.02.2019
            impossibleMonth de 12.13.2020
            impossibleMonth de 00.2020
            impossibleYear  en 0000
            impossibleYear  de 12.02.0000
            impossibleYear  en 12 February 20201
            impossibleYear  en 12.02.20201
            endBeforeStart  en 13-12 February 2020
            endBeforeStart  de 31.12.2020 - 1.1.2020
            endBeforeStart  pl 2022-2019
            shortYear       en 2019-21
            shortYear       de 2019/21
            notUnderstood   de 12.02.20
            notUnderstood   en 12
            notUnderstood   en 12 13 14 February 2020
            notUnderstood   en 2019 2020
            notUnderstood   en summer
            notUnderstood   en April April 2019
            notUnderstood   en 12 February 2019 - 13 February 2019 - 14 February 2019
            notUnderstood   en spring - winter 2019/2020
            notUnderstood   en winter 2019/2020 - spring
            whichWinter     en winter 2019
            whichWinter     de Winter 2019
            notConsecutive  de 12. und 14. Februar 2020
            notConsecutive  en 12/14 February 2020
            unknownWord     en 12 lutego 2020
            unknownWord     pl 12 February 2020
            unknownWord     en soon
            halfYearless    en 2019 - 12 February
            """
        );

    [Theory, MemberData(nameof(Refused))]
    public void What_is_impossible_or_ambiguous_is_refused_with_a_problem(string key, string language, string typed)
    {
        When.TryRead(typed, Language.Of(language), out var when, out var problem).ShouldBeFalse(when?.Edtf);
        problem.ShouldNotBeNull().Key.ShouldBe("reading.when." + key);
    }
}
