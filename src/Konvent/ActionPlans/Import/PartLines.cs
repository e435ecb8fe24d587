using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Import;

/// <summary>
/// The lists of an action as lines of text, for somebody to look through. A line that nobody touched is the part that was read, with all
/// that is known of it; any other is read anew.
/// </summary>
/// <param name="own">The language of the plan.</param>
/// <param name="reader">In whose language sums and figures are written.</param>
internal sealed class PartLines(Language own, Language reader)
{
    private const StringSplitOptions Tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    public string Of(IEnumerable<Lesson> parts) => Lines(parts, Say);

    public string Of(IEnumerable<Player> parts) => Lines(parts, Say);

    public string Of(IEnumerable<Cost> parts) => Lines(parts, Say);

    public string Of(IEnumerable<FundingSource> parts) => Lines(parts, Say);

    public string Of(IEnumerable<ActionIndicator> parts) => Lines(parts, Say);

    public IReadOnlyList<Lesson> Lessons(string? lines, IEnumerable<Lesson> read) =>
        Parts(lines, read, Say, line => new(Guid.Empty, LessonKind.Other, Named(line)));

    public IReadOnlyList<Player> Players(string? lines, IEnumerable<Player> read) =>
        Parts(
            lines,
            read,
            Say,
            line =>
            {
                var at = line.IndexOf(": ", StringComparison.Ordinal);
                return at < 0
                    ? new(Guid.Empty, null, Named(line), Wording.Empty)
                    : new(Guid.Empty, null, Named(line[..at]), Named(line[(at + 2)..]));
            }
        );

    public IReadOnlyList<Cost> Costs(string? lines, IEnumerable<Cost> read) =>
        Parts(
            lines,
            read,
            Say,
            line =>
            {
                var (what, sum) = WithSum(line);
                return new(Guid.Empty, Named(what), sum);
            }
        );

    public IReadOnlyList<FundingSource> Funding(string? lines, IEnumerable<FundingSource> read) =>
        Parts(
            lines,
            read,
            Say,
            line =>
            {
                var (name, sum) = WithSum(line);
                return new(Guid.Empty, FundingKind.Other, Named(name), sum);
            }
        );

    public IReadOnlyList<ActionIndicator> Indicators(string? lines, IEnumerable<ActionIndicator> read) =>
        Parts(lines, read, Say, line => new(Guid.Empty, null, Named(line), Wording.Empty, null, null));

    private static string Lines<T>(IEnumerable<T> parts, Func<T, string> say) => string.Join("\n", parts.Select(say));

    private static List<T> Parts<T>(string? lines, IEnumerable<T> read, Func<T, string> say, Func<string, T> anew)
    {
        var known = read.GroupBy(say).ToDictionary(same => same.Key, same => new Queue<T>(same));
        return
        [
            .. (lines ?? "")
                .ReplaceLineEndings("\n")
                .Split('\n', Tidy)
                .Select(line =>
                    known.TryGetValue(line, out var parts) && parts.TryDequeue(out var part) ? part : anew(line)
                ),
        ];
    }

    private string Say(Lesson one) => Said(one.From);

    private string Say(Player one) => Both(Said(one.Name), Said(one.Role));

    private string Say(Cost one) => Both(Said(one.What), one.Sum?.Write(reader));

    private string Say(FundingSource one) => Both(Said(one.Name), one.Sum?.Write(reader));

    private string Say(ActionIndicator one) =>
        Both(
            one.Unit.IsEmpty ? Said(one.Name) : $"{Said(one.Name)} ({Said(one.Unit)})",
            one is { Baseline: null, Target: null } ? null : $"{Figure(one.Baseline)} → {Figure(one.Target)}"
        );

    private string Figure(decimal? figure) => figure is { } known ? Quantity.Write(known, reader) : "–";

    private static string Both(string first, string? second) =>
        (string.IsNullOrEmpty(second) ? first : $"{first}: {second}").Trim();

    // On one line, whatever it was in the document.
    private static string Said(Wording wording) =>
        string.Join(' ', (wording.Source is { } source ? wording[source]! : "").Split((char[]?)null, Tidy));

    private Wording Named(string text) => Wording.In(own, text);

    /// <summary>What stands after the last colon, where that is a sum.</summary>
    private (string Text, Money? Sum) WithSum(string line)
    {
        var at = line.LastIndexOf(": ", StringComparison.Ordinal);
        return at >= 0 && Money.TryRead(line[(at + 2)..], reader, Currency.Euro, out var sum, out _)
            ? (line[..at], sum)
            : (line, null);
    }
}
