using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Konvent.Reading.Tests.Facts;

public sealed class HostileTextsForFacts
{
    private const int Length = 200_000;

    // Pieces that rules look for, in any order.
    private static readonly string[] Pieces =
    [
        "project",
        "ABC+",
        "A-B",
        "“",
        "”",
        "(",
        ")",
        ":",
        ",",
        ".",
        "\n",
        "\n\n",
        "- ",
        "WP2",
        "milestone",
        "M3",
        "3.1",
        "2.º",
        "lead partner",
        "City of Graz",
        "in Graz",
        "3 May 2020",
        "EUR 40,000",
        "budget",
        "ERDF",
        "Interreg",
        "2014-2020",
        "Programme",
        "a@example.org",
        "+43 1 555",
        "Tel.",
        "meeting",
        "final",
        "next",
        "conference",
        "will follow",
        "venue",
        "# ",
        "Anna",
        "\u202E",
        "9.00",
        "Partners:",
        "phase 2",
        "–",
        "'",
        "is funded by",
        "in short",
        "Milestones",
        "1.",
        "Study visit",
        "the Workshop",
        "to the PorterHouse",
        "Town Hall",
        "online",
        "two",
        "ª",
    ];

    // Far more than it needs; what grows with the square of the length needs hours.
    private static readonly TimeSpan Enough = TimeSpan.FromMinutes(3);

    [Theory]
    [InlineData("meeting ")]
    [InlineData("“")]
    [InlineData("\"a\" ")]
    [InlineData("( ")]
    [InlineData("a, b, c, ")]
    [InlineData("7")]
    [InlineData("x")]
    [InlineData("\u200F\u202E")]
    [InlineData("Partner: City of Graz\n")]
    [InlineData("ABC ")]
    [InlineData("project AB1CD ")]
    [InlineData("The final conference 3 May 2020 in Graz. ")]
    [InlineData("# 3rd meeting\n\nmet on 3 May 2020.\n\n")]
    [InlineData("anna.sample@example.org, +43 1 555 0100\n")]
    [InlineData("WP1 (Name), milestone M3 (Name), EUR 30000 budget, ")]
    public void What_repeats_itself_is_read_in_time(string said)
    {
        var text = string.Concat(Enumerable.Repeat(said, Length / said.Length));
        var watch = Stopwatch.StartNew();

        ReadText.Of(SourceText.Of(text));

        watch.Elapsed.ShouldBeLessThan(Enough);
    }

    [Xunit.Fact]
    public void Whatever_it_reads_stands_in_the_text_and_it_reads_the_same_again() =>
        Prop.ForAll(
                Texts,
                text =>
                {
                    var once = ReadText.Of(SourceText.Of(text)).Facts;
                    var again = ReadText.Of(SourceText.Of(text)).Facts;
                    return once.All(fact => IsPlaced(fact, text))
                        && once.Select(Said).SequenceEqual(again.Select(Said));
                }
            )
            .QuickCheckThrowOnFailure();

    private static Arbitrary<string> Texts =>
        Gen.Elements(Pieces)
            .ListOf()
            .Select(pieces => string.Join(pieces.Count % 3 == 0 ? "" : " ", pieces))
            .ToArbitrary();

    private static bool IsPlaced(Konvent.Reading.Fact fact, string text) =>
        fact.Source.Count > 0
        && fact.Source.All(span => span.Start >= 0 && span.End <= text.Length && span.Length > 0)
        && fact.Confidence is >= 0 and <= 1;

    private static string Said(Konvent.Reading.Fact fact) =>
        $"{fact.Kind} {string.Join(';', fact.Properties.Select(one => $"{one.Name}={GoldText.Written(one.Value)}"))}";
}
