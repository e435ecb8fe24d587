using Konvent.Basics;
using Konvent.History.Comparison;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.History;

/// <summary>A remembered thing as it stands now, in the reader's language: what it is called, and part by part what is known of it.</summary>
/// <param name="Name">With its kind: “Policy instrument “River plan””.</param>
/// <param name="IsNamed">Whether it has a name of its own; else its kind is all that it is called by.</param>
/// <param name="Parts">All parts that its history tells apart, also those that are empty.</param>
public sealed record KnownThing(Guid Id, string Kind, string Name, bool IsNamed, IReadOnlyList<KnownPart> Parts)
{
    public KnownPart? Part(string name) => Parts.FirstOrDefault(part => part.Name == name);
}

/// <summary>One part of a thing: under which name its history keeps it, what the reader calls it, and what it is now.</summary>
/// <param name="Value">Empty where nothing is known of it.</param>
public sealed record KnownPart(string Name, string Label, IReadOnlyList<string> Value);

/// <summary>Knows the things of a place by what their last saves say; so whoever is remembered is known here without a word of its own.</summary>
public sealed class KnowThings(
    KonventDb db,
    IEnumerable<IDescribeHistory> describing,
    TellRevisions tell,
    SayChanges say,
    Texts texts
)
{
    /// <summary>The things of these kinds in a place that are still there, or only some of them; two queries and one for each kind of name.</summary>
    public async Task<IReadOnlyList<KnownThing>> In(Guid place, string[] kinds, Guid[]? only, CancellationToken stop)
    {
        var wanted = db.Revisions.AsNoTracking().Where(r => r.In == place && kinds.Contains(r.Kind));
        if (only is not null)
            wanted = wanted.Where(r => only.Contains(r.Of));
        var rows = await wanted
            .LastBefore(DateTimeOffset.MaxValue, db)
            .OrderBy(r => r.Id)
            .Select(r => new RevisionRow(r.Id, r.Of, r.Kind, r.Number, r.At, r.WhoName, null, r.Why, null, r.State))
            .ToListAsync(stop);
        var names = await tell.NamesOf(rows, stop);
        var values = await say.Of(
            [.. rows.Select(row => Compare.States(null, row.After, Of(row.Kind).Description))],
            stop
        );
        return
        [
            .. rows.Select(
                (row, n) =>
                    new KnownThing(
                        row.Of,
                        row.Kind,
                        names[n],
                        IsNamed: names[n] != texts[Of(row.Kind).Label],
                        [.. Parts(row.Kind, values[n])]
                    )
            ),
        ];
    }

    private IEnumerable<KnownPart> Parts(string kind, IReadOnlyList<ShownChange> values) =>
        Of(kind)
            .Description.Parts.Select(part => new KnownPart(
                part.Name,
                texts[part.Label],
                [.. Read(values.Where(value => value.Part == part.Name)).Select(Shown).OfType<string>()]
            ));

    // A text in several languages is shown in one.
    private IEnumerable<ShownChange> Read(IEnumerable<ShownChange> values) =>
        values
            .GroupBy(value => (value.Place, value.What))
            .Select(same => same.FirstOrDefault(value => value.Language == texts.Language) ?? same.First());

    // Of a thing in a list its name is enough; the rest is left to its own page.
    private static string? Shown(ShownChange value) =>
        value.Place is null ? value.After
        : value.What.Length == 0 ? value.Place
        : null;

    private IDescribeHistory Of(string kind) => describing.First(described => described.Kind == kind);
}
