using FsCheck;
using FsCheck.Fluent;
using Konvent.Ui.Marks;
using Shouldly;

namespace Konvent.Tests.Ui.Marks;

public sealed class MergeTextsTests
{
    [Theory]
    [InlineData("a b c", "a b c", "a x c", "a x c", false)]
    [InlineData("a b c", "a x c", "a b c", "a x c", false)]
    [InlineData("a b c", "a x c", "a x c", "a x c", false)]
    [InlineData("one two three four", "uno two three four", "one two three quattro", "uno two three quattro", false)]
    [InlineData("Base.", "Base. Theirs.", "Base. Mine.", "Base. Theirs. Mine.", false)]
    [InlineData("", "Theirs", "Mine", "Theirs Mine", false)]
    [InlineData("one two", "one 2", "one TWO", "one 2\n\none TWO", true)]
    [InlineData("A a.\n\nB b.", "A x.\n\nB b.", "A a.\n\nB y.", "A x.\n\nB y.", false)]
    [InlineData("A a.\n\nB b.", "A x.\n\nB 1.", "A y.\n\nB b.", "A x.\n\nA y.\n\nB 1.", true)]
    [InlineData("- a\n- b\n", "- a\n- b\n- c\n", "- a\n- b\n- d\n", "- a\n- b\n- c\n- d\n", false)]
    [InlineData("keep gone keep", "keep keep", "keep gone keep more", "keep keep more", false)]
    public void Two_texts_become_one(string @base, string theirs, string mine, string together, bool overlaps) =>
        MergeTexts.Merge(@base, theirs, mine).ShouldBe(new MergedText(together, overlaps));

    /// <summary>Thousands of pairs of savers, each of whom writes words of their own into the same text and strikes out some of it.</summary>
    [Fact]
    public void No_word_is_lost_that_nobody_struck_out() =>
        Prop.ForAll(
                Races.Arbitrary,
                race =>
                {
                    var merged = MergeTexts.Merge(race.Base, race.Theirs, race.Mine).Text;
                    var words = Races.Words(merged).ToHashSet();
                    foreach (var word in Races.Words(race.Theirs).Union(Races.Words(race.Mine)))
                    {
                        var struckOut =
                            Races.Words(race.Base).Contains(word)
                            && !(Races.Words(race.Theirs).Contains(word) && Races.Words(race.Mine).Contains(word));
                        if (!words.Contains(word) && !struckOut)
                            return false;
                    }
                    return true;
                }
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(5000));

    [Fact]
    public void What_only_one_changed_is_taken_over_as_it_is() =>
        Prop.ForAll(
                Races.Arbitrary,
                race =>
                    MergeTexts.Merge(race.Base, race.Theirs, race.Base) == new MergedText(race.Theirs, false)
                    && MergeTexts.Merge(race.Base, race.Base, race.Mine) == new MergedText(race.Mine, false)
                    && MergeTexts.Merge(race.Base, race.Mine, race.Mine) == new MergedText(race.Mine, false)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    [Fact]
    public void Whoever_saves_first_the_same_words_stand_in_the_result() =>
        Prop.ForAll(
                Races.Arbitrary,
                race =>
                    Races
                        .Words(MergeTexts.Merge(race.Base, race.Theirs, race.Mine).Text)
                        .Order(StringComparer.Ordinal)
                        .SequenceEqual(
                            Races
                                .Words(MergeTexts.Merge(race.Base, race.Mine, race.Theirs).Text)
                                .Order(StringComparer.Ordinal)
                        )
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));
}

/// <summary>A text and what two people made of it.</summary>
public sealed record Race(string Base, string Theirs, string Mine);

/// <summary>Makes races: a text of words that each stand there once, in which two people strike out, replace and add at random.</summary>
public static class Races
{
    private static readonly string[] Glue = [" ", " ", " ", " ", ", ", ". ", "\n\n", "\n- "];

    public static Arbitrary<Race> Arbitrary { get; } =
        (
            from seed in Gen.Choose(0, int.MaxValue - 1)
            from length in Gen.Choose(0, 40)
            from theirs in Gen.Choose(0, 6)
            from mine in Gen.Choose(0, 6)
            select Make(new Random(seed), length, theirs, mine)
        ).ToArbitrary();

    public static IEnumerable<string> Words(string text) =>
        text.Split([' ', ',', '.', '\n', '-'], StringSplitOptions.RemoveEmptyEntries);

    private static Race Make(Random random, int length, int theirs, int mine)
    {
        var text = Enumerable
            .Range(0, length)
            .SelectMany(n => new[] { $"wörd{n}", Glue[random.Next(Glue.Length)] })
            .ToList();
        return new Race(string.Concat(text), Edited(text, "ich", theirs, random), Edited(text, "ja", mine, random));
    }

    private static string Edited(List<string> text, string whose, int edits, Random random)
    {
        var edited = text.ToList();
        for (var n = 0; n < edits; n++)
        {
            var at = random.Next(edited.Count + 1);
            var count = Math.Min(random.Next(0, 6), edited.Count - at);
            if (random.Next(3) > 0)
                edited.RemoveRange(at, count);
            if (random.Next(3) > 0)
                edited.InsertRange(at, [$"{whose}{n}", Glue[random.Next(Glue.Length)]]);
        }
        return string.Concat(edited);
    }
}
