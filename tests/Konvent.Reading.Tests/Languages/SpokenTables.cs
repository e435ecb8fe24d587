using System.Collections;
using System.Reflection;

namespace Konvent.Reading.Tests.Languages;

/// <summary>What each language's file must hold. The tables are the library's own, so they are looked at as they are.</summary>
public sealed class SpokenTables
{
    private const int CardinalsOfEach = 12;

    public static TheoryData<string> OfTheUnion { get; } =
    [.. Language.All.Where(language => language.IsOfTheUnion).Select(language => language.Code)];

    [Theory, MemberData(nameof(OfTheUnion))]
    public void Every_term_has_its_words(string code)
    {
        var terms = (IDictionary)Of(code, "Terms");
        var all = typeof(When).Assembly.GetType("Konvent.Reading.Term")!;
        Enum.GetValues(all)
            .Cast<object>()
            .Where(term =>
                !terms.Contains(term) || (string.IsNullOrWhiteSpace((string)terms[term]!) && !MayBeEmpty(term))
            )
            .ShouldBeEmpty();
    }

    [Theory, MemberData(nameof(OfTheUnion))]
    public void No_pattern_is_empty_or_has_a_star_in_the_middle_of_a_word(string code) =>
        ((IDictionary)Of(code, "Terms"))
            .Values.Cast<string>()
            .Where(phrases => phrases.Length > 0)
            .SelectMany(phrases => phrases.Split('|'))
            .Where(phrase =>
                phrase.Trim().Length == 0
                || phrase
                    .Split(' ')
                    .Any(word => word.Trim('*').Contains('*', StringComparison.Ordinal) || word.Trim('*').Length == 0)
            )
            .ShouldBeEmpty();

    [Theory, MemberData(nameof(OfTheUnion))]
    public void It_counts_to_twelve_and_knows_its_small_words(string code)
    {
        Count(Of(code, "Cardinals")).ShouldBe(CardinalsOfEach);
        Count(Of(code, "Ordinals")).ShouldBe(CardinalsOfEach);
        ((string)Of(code, "SmallWords")).Length.ShouldBeGreaterThan(100);
    }

    // A language may say by endings where something is, write names without small words, and always say more of a body than its kind.
    private static bool MayBeEmpty(object term) => term.ToString() is "At" or "NameJoint" or "OfTown";

    private static object Of(string code, string property)
    {
        var tables = typeof(When).Assembly.GetType("Konvent.Reading.SpokenLanguages")!;
        var spoken = tables
            .GetMethod("Of", BindingFlags.Public | BindingFlags.Static)!
            .Invoke(null, [Language.Of(code)])!;
        return spoken.GetType().GetProperty(property)!.GetValue(spoken)!;
    }

    private static int Count(object names) => (int)names.GetType().GetProperty("Count")!.GetValue(names)!;
}
