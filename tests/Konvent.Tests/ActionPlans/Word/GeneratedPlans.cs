using FsCheck;
using FsCheck.Fluent;
using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Projects.Instruments;
using Konvent.Reading;

namespace Konvent.Tests.ActionPlans.Word;

/// <summary>Plans by chance: parts that are empty, lists, odd signs, several currencies.</summary>
internal static class GeneratedPlans
{
    private static readonly Language[] Languages =
    [
        Language.English,
        Language.German,
        Language.Polish,
        Language.Italian,
    ];

    // Among them words that are headings elsewhere: in the text of a plan they are only words.
    private static readonly string[] Words =
    [
        "Ufer",
        "żółw",
        "Costs",
        "Background:",
        "Dates: 2019",
        "Maßnahme 1:",
        "none",
        "<b>&amp;</b>",
        "„quoted“",
        "🌊",
        "a\tb",
        "100 EUR",
        "☒ ERDF programme",
        "•",
        "–",
        "(not stated)",
        "per\u00A0cent",
        "Total",
        "e\u0301",
        "\u202Bעברית\u202C",
    ];

    private static readonly string[] Currencies = ["EUR", "PLN", "CZK", "HUF"];

    public static Gen<PlanText> All => Gen.Elements(Languages).SelectMany(Of);

    private static Gen<PlanText> Of(Language language) =>
        from texts in Gen.ArrayOf(Wording(language), 5)
        from english in Prose
        from project in Name
        from partners in Gen.ListOf(Party(language), 2)
        from instrument in Instrument(language).OrNull()
        from count in Gen.Choose(0, 3)
        from actions in Gen.ListOf(Action(language), count)
        select new PlanText(
            language,
            texts[0],
            texts[1].With(Language.English, english),
            new(project, texts[2], project),
            [.. partners],
            instrument,
            texts[3],
            texts[4],
            [.. actions]
        );

    private static Gen<ActionText> Action(Language language) =>
        from texts in Gen.ArrayOf(Wording(language), 6)
        from names in Gen.ArrayOf(Name.Select(name => Konvent.Basics.Wording.In(language, name)), 6)
        from sums in Gen.ArrayOf(Sum, 4)
        from sum in Sum
        from figures in Gen.ArrayOf(Gen.Choose(-9_000, 9_000_000), 2)
        from kinds in Gen.ArrayOf(Gen.Choose(0, 3), 2)
        from rows in Gen.Choose(0, 2)
        from days in Gen.Choose(0, 3_000)
        from isFree in Gen.Elements(true, false)
        from further in Instrument(language)
        let first = new DateOnly(2020, 1, 1).AddDays(days)
        select new ActionText(
            Guid.CreateVersion7(),
            texts[0],
            texts[1],
            [
                .. Enumerable
                    .Range(0, rows)
                    .Select(n => new Lesson(Guid.CreateVersion7(), (LessonKind)kinds[n], names[n])),
            ],
            texts[2],
            [.. Enumerable.Range(0, rows).Select(n => new Player(Guid.CreateVersion7(), null, names[n], texts[n]))],
            days % 3 == 0 ? null : When.Days(first, first.AddDays(days % 2 * 40)),
            texts[3],
            isFree,
            [.. Enumerable.Range(0, rows * 2).Select(n => new Cost(Guid.CreateVersion7(), names[n], sums[n]))],
            texts[4],
            [
                .. Enumerable
                    .Range(0, rows)
                    .Select(n => new FundingSource(
                        Guid.CreateVersion7(),
                        (FundingKind)(kinds[n] + rows),
                        names[n + 2],
                        sums[n]
                    )),
            ],
            sum,
            texts[5],
            [
                .. Enumerable
                    .Range(0, rows)
                    .Select(n => new ActionIndicator(
                        Guid.CreateVersion7(),
                        null,
                        names[n + 4],
                        texts[5],
                        figures[n] / 100m,
                        n == 0 ? null : figures[0]
                    )),
            ],
            [.. Enumerable.Repeat(further, rows)]
        );

    private static Gen<InstrumentInPlan> Instrument(Language language) =>
        from name in Name
        from kind in Gen.Elements<InstrumentKind?>(
            null,
            InstrumentKind.ErdfProgramme,
            InstrumentKind.OtherProgramme,
            InstrumentKind.Regional,
            InstrumentKind.Local
        )
        from authority in Party(language).OrNull()
        select new InstrumentInPlan(null, kind, Konvent.Basics.Wording.In(language, name), authority);

    private static Gen<PartyInPlan> Party(Language language) =>
        from name in Name
        from country in Gen.Elements<string?>(null, "DE", "PL", "IT", "NL", "GB", "XK")
        from region in Gen.Elements(
            null,
            new Region("DEE0", Konvent.Basics.Wording.Empty),
            new Region("PL84", Konvent.Basics.Wording.In(language, "Podlaskie (PL84)")),
            new Region(null, Konvent.Basics.Wording.In(language, "Roma – Lazio"))
        )
        select new PartyInPlan(null, Konvent.Basics.Wording.In(language, name), country, region);

    private static Gen<Money?> Sum =>
        from cents in Gen.Choose(0, int.MaxValue)
        from currency in Gen.Elements(Currencies)
        from isKnown in Gen.Frequency((4, Gen.Constant(true)), (1, Gen.Constant(false)))
        select isKnown ? new Money(cents / 100m, Currency.Of(currency)) : (Money?)null;

    private static Gen<Wording> Wording(Language language) =>
        Gen.Frequency((4, Prose), (1, Gen.Constant("")))
            .Select(text => Konvent.Basics.Wording.Empty.With(language, text));

    /// <summary>Paragraphs, line breaks and lists, as people type them.</summary>
    private static Gen<string> Prose =>
        from lines in Gen.ListOf(Line)
        from breaks in Gen.ListOf(Gen.Elements("\n", "\n\n", "\n- ", "\n\n- "), lines.Count + 1)
        select string.Concat(lines.Zip(breaks, (line, mark) => line + mark)) + "End.";

    private static Gen<string> Line =>
        from count in Gen.Choose(1, 4)
        from words in Gen.ListOf(Gen.Elements(Words), count)
        select string.Join(' ', words);

    private static Gen<string> Name => Line.Select(line => "Name " + line.Replace('\t', ' '));
}
