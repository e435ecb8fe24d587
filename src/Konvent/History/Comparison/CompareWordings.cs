using System.Text.Json.Nodes;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.History.Comparison;

/// <summary>Compares a text in several languages: each language is a change of its own.</summary>
internal static class CompareWordings
{
    /// <param name="bare">The change with its place and name, to be filled in.</param>
    public static IEnumerable<Change> Of(JsonNode? before, JsonNode? after, Change bare)
    {
        var (old, @new) = (Texts(before), Texts(after));
        var typoOnly = IsTypoOnly(before, after);
        foreach (var code in Codes(after, @new).Union(Codes(before, old)))
        {
            var change = bare with { Language = Language.TryOf(code, out var language) ? language : null };
            var (was, @is) = (old.GetValueOrDefault(code), @new.GetValueOrDefault(code));
            if (was != @is)
                yield return change with
                {
                    Before = was,
                    After = @is,
                    TypoOnly = typoOnly && code == Source(after),
                };
            else if (StateOf(before, code) is var stood && StateOf(after, code) is var stands && stood != stands)
                yield return change with
                {
                    Path = bare.Path + ".state",
                    Form = PartForm.Choice,
                    Detail = "history.translation.",
                    Before = stood,
                    After = stands,
                };
        }
    }

    /// <summary>The source was changed, and a translation of the old words was declared to fit the new ones as well.</summary>
    private static bool IsTypoOnly(JsonNode? before, JsonNode? after)
    {
        var (source, old, @new) = (Source(after), Texts(before), Texts(after));
        if (source is null || source != Source(before) || !old.TryGetValue(source, out var was) || was == @new[source])
            return false;
        return @new.Keys.Any(code =>
            HashOf(before, code) == WordingHash.Of(was)
            && HashOf(after, code) == WordingHash.Of(@new[source])
            && old.GetValueOrDefault(code) == @new[code]
        );
    }

    // The source language first, as a reader would go about it.
    private static IEnumerable<string> Codes(JsonNode? wording, Dictionary<string, string> texts) =>
        texts.Keys.OrderByDescending(code => code == Source(wording)).ThenBy(code => code, StringComparer.Ordinal);

    private static Dictionary<string, string> Texts(JsonNode? wording) =>
        wording is JsonValue
            ? new() { [""] = StateText.Of(wording)! } // From a time when it was a text in one language.
            : (In(wording, "texts") as JsonObject ?? []).ToDictionary(
                text => text.Key,
                text => StateText.Of(text.Value) ?? ""
            );

    private static string? Source(JsonNode? wording) =>
        StateText.Of(In(wording, "source")) is { } source && Texts(wording).ContainsKey(source) ? source : null;

    private static string StateOf(JsonNode? wording, string code) =>
        StateText.Of(In(In(In(wording, "made"), code), "state")) ?? nameof(WordingState.Written);

    private static string? HashOf(JsonNode? wording, string code) =>
        StateText.Of(In(In(In(wording, "made"), code), "hash"));

    private static JsonNode? In(JsonNode? node, string name) => (node as JsonObject)?[name];
}
