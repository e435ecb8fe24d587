using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Import;

/// <summary>
/// The lists of an action as lines of text, for somebody to look through. A line that nobody touched is the part that was read, with all
/// that is known of it; any other is read anew. While no line came or went, what a line does not say stays as it was read in its place.
/// </summary>
/// <param name="own">The language of the plan.</param>
/// <param name="reader">In whose language sums and figures are written.</param>
internal sealed class PartLines(Language own, Language reader)
{
    private const string Unknown = "–";

    private const StringSplitOptions Tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    public string Of(IEnumerable<Lesson> parts) => Lines(parts, Say);

    public string Of(IEnumerable<Player> parts) => Lines(parts, Say);

    public string Of(IEnumerable<Cost> parts) => Lines(parts, Say);

    public string Of(IEnumerable<FundingSource> parts) => Lines(parts, Say);

    public string Of(IEnumerable<ActionIndicator> parts) => Lines(parts, Say);

    public IReadOnlyList<Lesson> Lessons(string? lines, IEnumerable<Lesson> read) =>
        Parts(lines, read, Say, (line, was) => new(Guid.Empty, was?.Kind ?? LessonKind.Other, Named(line)));

    public IReadOnlyList<Player> Players(string? lines, IEnumerable<Player> read) =>
        Parts(
            lines,
            read,
            Say,
            (line, _) =>
            {
                var (name, role) = Halves(line);
                return new(Guid.Empty, null, Named(name), Named(role));
            }
        );

    public IReadOnlyList<Cost> Costs(string? lines, IEnumerable<Cost> read) =>
        Parts(
            lines,
            read,
            Say,
            (line, _) =>
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
            (line, was) =>
            {
                var (name, sum) = WithSum(line);
                return new(Guid.Empty, was?.Kind ?? FundingKind.Other, Named(name), sum);
            }
        );

    public IReadOnlyList<ActionIndicator> Indicators(string? lines, IEnumerable<ActionIndicator> read) =>
        Parts(lines, read, Say, (line, _) => Indicator(line));

    /// <summary>The names of players in these lines.</summary>
    public static IEnumerable<string> NamesIn(string? lines) => Split(lines).Select(line => Halves(line).Name);

    private static string Lines<T>(IEnumerable<T> parts, Func<T, string> say) => string.Join("\n", parts.Select(say));

    private static List<T> Parts<T>(string? lines, IEnumerable<T> read, Func<T, string> say, Func<string, T?, T> anew)
        where T : class
    {
        List<T> before = [.. read];
        var known = before.GroupBy(say).ToDictionary(same => same.Key, same => new Queue<T>(same));
        var now = Split(lines);
        return
        [
            .. now.Select(
                (line, n) =>
                    known.TryGetValue(line, out var parts) && parts.TryDequeue(out var part)
                        ? part
                        : anew(line, now.Length == before.Count ? before[n] : null)
            ),
        ];
    }

    private static string[] Split(string? lines) => (lines ?? "").ReplaceLineEndings("\n").Split('\n', Tidy);

    private static (string Name, string Role) Halves(string line)
    {
        var at = line.IndexOf(": ", StringComparison.Ordinal);
        return at < 0 ? (line, "") : (line[..at], line[(at + 2)..]);
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

    /// <summary>As it is written above: with a unit in brackets and two figures, where there are any.</summary>
    private ActionIndicator Indicator(string line)
    {
        var at = line.LastIndexOf(": ", StringComparison.Ordinal);
        string[] figures = at < 0 ? [] : line[(at + 2)..].Split(" → ");
        if (figures.Length != 2 || !TryFigure(figures[0], out var baseline) || !TryFigure(figures[1], out var target))
            return new(Guid.Empty, null, Named(line), Wording.Empty, null, null);
        var name = line[..at];
        var unit = name.EndsWith(')') ? name.LastIndexOf(" (", StringComparison.Ordinal) : -1;
        return unit < 0
            ? new(Guid.Empty, null, Named(name), Wording.Empty, baseline, target)
            : new(Guid.Empty, null, Named(name[..unit]), Named(name[(unit + 2)..^1]), baseline, target);
    }

    private bool TryFigure(string text, out decimal? figure)
    {
        var isFigure = Quantity.TryRead(text, reader, out var number);
        figure = isFigure ? number : null;
        return isFigure || text == Unknown;
    }

    private string Figure(decimal? figure) => figure is { } known ? Quantity.Write(known, reader) : Unknown;

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
