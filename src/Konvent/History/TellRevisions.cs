using System.Text.Json.Nodes;
using Konvent.Basics;
using Konvent.History.Comparison;
using Konvent.Ui;

namespace Konvent.History;

/// <summary>Tells what saves changed, each in the words of its kind of thing.</summary>
public sealed class TellRevisions(IEnumerable<IDescribeHistory> describing, SayChanges say, Texts texts)
{
    private static readonly Description Nothing = new();

    /// <summary>All at once: what they refer to is looked up together.</summary>
    public async Task<IReadOnlyList<ToldRevision>> Of(IReadOnlyList<RevisionRow> rows, CancellationToken stop)
    {
        // Beside what changed, the thing's own name and for whom it was written are looked up in the same way.
        var changes = rows.Select(row => Compare.States(row.Before, row.After, For(row)?.Description ?? Nothing))
            .ToList();
        var said = await say.Of([.. changes, .. rows.Select(NameOf), .. rows.Select(ForWhom)], stop);
        return [.. rows.Select((row, at) => Tell(row, said[at], said[rows.Count + at], said[(2 * rows.Count) + at]))];
    }

    /// <summary>What the things are called, with their kind: “Policy instrument “River plan””.</summary>
    public async Task<IReadOnlyList<string>> NamesOf(IReadOnlyList<RevisionRow> rows, CancellationToken stop)
    {
        var names = await say.Of([.. rows.Select(NameOf)], stop);
        return [.. rows.Select((row, at) => Called(row, names[at]))];
    }

    private ToldRevision Tell(
        RevisionRow row,
        IReadOnlyList<ShownChange> changes,
        IReadOnlyList<ShownChange> name,
        IReadOnlyList<ShownChange> forWhom
    )
    {
        if (row.Before is null || row.After is null)
            changes = [.. changes.Select(change => change.Plain())];
        return new(
            row,
            Called(row, name),
            row.Before is null ? ChangeKind.Added
                : row.After is null ? ChangeKind.Removed
                : ChangeKind.Changed,
            changes,
            changes.Count > 0 && changes.All(change => change.TypoOnly),
            string.Join(", ", forWhom.Select(whom => whom.After))
        );
    }

    private string Called(RevisionRow row, IReadOnlyList<ShownChange> name)
    {
        var label = For(row) is { } described ? texts[described.Label] : row.Kind;
        return name is [{ After: { } called }] ? texts["history.named", label, called] : label;
    }

    /// <summary>The reference or the name after which the thing is called, as if it were a change.</summary>
    private IReadOnlyList<Change> NameOf(RevisionRow row)
    {
        if (For(row) is not { CalledAfter: { } called } described)
            return [];
        var state = JsonNode.Parse(row.After ?? row.Before ?? "{}") as JsonObject;
        if (state?[called] is null && described.ElseCalledAfter is { } other)
            called = other;
        var part = described.Description.Parts.First(part => part.Name == called);
        var value = state?[called]?.ToString();
        return part.Form == PartForm.Wording
            ? [new Change(called, part.Label, PartForm.Text, null, ChangeKind.Changed, null, Shown(value))]
            : [new Change(called, part.Label, part.Form, part.Detail, ChangeKind.Changed, null, value)];
    }

    private static IReadOnlyList<Change> ForWhom(RevisionRow row) =>
        [
            .. (row.WrittenFor ?? []).Select(whom => new Change(
                "writtenFor",
                "history.for",
                PartForm.Reference,
                "organisation",
                ChangeKind.Changed,
                null,
                whom.ToString()
            )),
        ];

    private string? Shown(string? wording) =>
        wording is null ? null : StateJson.Read<Wording>(wording).For(texts.Language)?.Text;

    private IDescribeHistory? For(RevisionRow row) => describing.FirstOrDefault(kind => kind.Kind == row.Kind);
}
