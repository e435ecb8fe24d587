using System.Diagnostics;
using FsCheck;
using FsCheck.Fluent;

namespace Konvent.Reading.Tests.Drift;

/// <summary>Whatever is compared comes to an end, soon, and what is told lies within the texts.</summary>
public sealed class HostileVersions
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private static readonly string[] Pieces =
    [
        "34",
        "vierunddreißig",
        "half",
        "die meisten",
        "how many",
        "and",
        "which",
        "Anna",
        "Nowak",
        "Prague",
        "w Pradze",
        "14 May 2024",
        "1 200 euro",
        "www.example.eu",
        ".",
        "!",
        "\n\n",
        "\n",
        " ",
        "\0",
        "\uD800",
        "“",
        ")",
        "#",
        "-",
        "* ",
        "Ünï",
        "Μπράις",
        "co-financed",
        "European Union",
        "ZERO",
        "😀",
    ];

    public static TheoryData<string, string> Texts { get; } =
        new()
        {
            { "", "" },
            { "", "Only one has words." },
            { "one", "eins" },
            { new string('a', 300_000), new string('b', 300_000) },
            { Many("word ", 20_000), Many("Wort ", 10_000) },
            { Many("All 12 came to Prague. ", 4_000), Many("Alle 13 kamen nach Prag. ", 4_000) },
            { Many("Anna Nowak and ", 20_000), Many("Hanna Nowik und ", 10_000) },
            { Many("34 ", 100_000), Many("vierunddreißig ", 10_000) },
            { "One sentence.", Many("So many sentences. ", 5_000) },
        };

    [Theory, MemberData(nameof(Texts))]
    public void Long_texts_and_short_ones_end_in_time(string first, string second)
    {
        var watch = Stopwatch.StartNew();
        IsWithin(first, second);
        watch.Elapsed.ShouldBeLessThan(Longest);
    }

    [Fact]
    public void Whatever_is_compared_lies_within_the_texts() =>
        Prop.ForAll(Said().ToArbitrary(), Said().ToArbitrary(), IsWithin).QuickCheckThrowOnFailure();

    private static Gen<string> Said() => Gen.Elements(Pieces).ListOf().Select(pieces => string.Join(' ', pieces));

    private static void IsWithin(string first, string second)
    {
        var compared = Compared.Of(first, second);
        foreach (var pair in compared.Sentences)
            Check(pair.First, pair.Second);
        foreach (var difference in compared.Differences)
            Check(difference.First, difference.Second);

        void Check(IReadOnlyList<TextSpan> one, IReadOnlyList<TextSpan> two)
        {
            one.ShouldAllBe(span => span.Start >= 0 && span.Start < span.End && span.End <= first.Length);
            two.ShouldAllBe(span => span.Start >= 0 && span.Start < span.End && span.End <= second.Length);
        }
    }

    private static string Many(string said, int times) => string.Concat(Enumerable.Repeat(said, times));
}
