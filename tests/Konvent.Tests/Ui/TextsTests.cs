using System.Text.RegularExpressions;
using System.Xml.Linq;
using Konvent.Reading;
using Shouldly;

namespace Konvent.Tests.Ui;

/// <summary>The words of the interface: all there, in all languages, and none that nobody reads.</summary>
public sealed partial class TextsTests
{
    private static readonly string[] Languages = ["", ".de", ".pl", ".it"];

    [Fact]
    public void Every_room_says_the_same_in_every_language()
    {
        foreach (var room in Rooms())
        foreach (var language in Languages)
            Read(room, language)
                .Keys.Order(StringComparer.Ordinal)
                .ShouldBe(Read(room, "").Keys.Order(StringComparer.Ordinal), $"{room} {language}");
    }

    [Fact]
    public void Every_translation_fills_in_the_same_values()
    {
        var wrong =
            from room in Rooms()
            let english = Read(room, "")
            from language in Languages.Skip(1)
            from text in Read(room, language)
            where
                english.ContainsKey(text.Key)
                && !text.Key.Contains('#')
                && !Values(text.Value).SetEquals(Values(english[text.Key]))
            select $"{text.Key}{language}: {text.Value}";

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_key_stands_in_the_room_it_is_named_after()
    {
        foreach (var room in Rooms())
            Read(room, "")
                .Keys.ShouldAllBe(key =>
                    key.StartsWith(Path.GetFileName(room).ToLowerInvariant() + ".", StringComparison.Ordinal)
                );
    }

    [Fact]
    public void No_word_that_is_asked_for_is_missing()
    {
        var known = AllKeys();
        var missing = Literals()
            .Where(key =>
                !known.Contains(key)
                && !known.Contains(key + "#other")
                && !known.Any(other => other.StartsWith(key + ".", StringComparison.Ordinal))
            );

        missing.Distinct().Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void No_word_is_there_that_nobody_asks_for()
    {
        var asked = Literals().ToHashSet(StringComparer.Ordinal);
        var starts = Starts().ToList();
        var unused = AllKeys()
            .Where(key =>
                !asked.Contains(key.Split('#')[0])
                && !starts.Exists(start => key.StartsWith(start, StringComparison.Ordinal))
            );

        unused.Order(StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public void A_counted_word_has_all_the_forms_of_all_languages()
    {
        var forms = new[] { "en", "de", "pl", "it" }
            .SelectMany(code => Plural.Forms(Language.Of(code)))
            .Distinct()
            .Select(form => form.ToString().ToLowerInvariant())
            .ToHashSet();
        foreach (var word in AllKeys().Where(key => key.Contains('#')).GroupBy(key => key.Split('#')[0]))
            forms.IsSubsetOf(word.Select(key => key.Split('#')[1])).ShouldBeTrue(word.Key);
    }

    [Fact]
    public void Every_problem_of_reading_can_be_said()
    {
        var known = AllKeys();
        var problems = typeof(ReadingProblems)
            .GetFields()
            .Select(field => field.GetValue(null))
            .OfType<ReadingProblemKind>();

        problems.Select(problem => "basics." + problem.Key).Where(key => !known.Contains(key)).ShouldBeEmpty();
    }

    /// <summary>Folders that keep words of their own.</summary>
    private static IEnumerable<string> Rooms() =>
        Repository.Files("src/Konvent", "Texts.resx").Select(file => Path.GetDirectoryName(file)!);

    private static HashSet<string> AllKeys() => [.. Rooms().SelectMany(room => Read(room, "").Keys)];

    private static Dictionary<string, string> Read(string room, string language) =>
        XDocument
            .Load(Path.Combine(room, $"Texts{language}.resx"))
            .Root!.Elements("data")
            .ToDictionary(data => (string)data.Attribute("name")!, data => (string)data.Element("value")!);

    private static HashSet<string> Values(string text) => [.. Placeholder().Matches(text).Select(match => match.Value)];

    /// <summary>Every literal in the code that looks like a key of one of the rooms.</summary>
    private static IEnumerable<string> Literals() =>
        Code().SelectMany(code => Key().Matches(code)).Select(match => match.Groups[1].Value).Where(IsOfARoom);

    /// <summary>The beginnings of keys that are put together: <c>$"people.role.{role}"</c>, <c>"basics." + problem.Key</c>, or <c>"people.audience."</c> given away as a beginning.</summary>
    private static IEnumerable<string> Starts() =>
        Code().SelectMany(code => Start().Matches(code)).Select(match => match.Groups[1].Value).Where(IsOfARoom);

    private static bool IsOfARoom(string key) => RoomNames.Contains(key.Split('.')[0]);

    private static readonly HashSet<string> RoomNames =
    [
        .. Rooms().Select(room => Path.GetFileName(room).ToLowerInvariant()),
    ];

    private static IEnumerable<string> Code() =>
        Repository.Files("src/Konvent", "*.cs", "*.cshtml").Select(File.ReadAllText);

    [GeneratedRegex("\"([a-z]+(?:\\.[A-Za-z0-9]+)+)\"")]
    private static partial Regex Key();

    [GeneratedRegex("\"([a-z]+\\.(?:[A-Za-z0-9.]*))(?:\\{|\" ?\\+|(?<=\\.)\")")]
    private static partial Regex Start();

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Placeholder();
}
