using Konvent.Ui;
using Konvent.Ui.Marks;

namespace Konvent.History.Comparison;

/// <summary>Says changes in the reader's language: parts by their names in the interface, dates and sums as the reader writes them, things by their names.</summary>
public sealed class SayChanges(Texts texts, IEnumerable<INameThings> naming)
{
    /// <summary>Many lists of changes at once: what they refer to is looked up together.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<ShownChange>>> Of(
        IReadOnlyList<IReadOnlyList<Change>> lists,
        CancellationToken stop
    )
    {
        var say = new SayValue(texts, await Names(lists.SelectMany(list => list), stop));
        return [.. lists.Select(list => list.Select(change => One(change, say)).ToList())];
    }

    private async Task<Dictionary<(string, Guid), string>> Names(IEnumerable<Change> changes, CancellationToken stop)
    {
        var wanted = changes
            .Where(change =>
                change.Detail is not null && (change.Form == PartForm.Reference || change.Values == PartForm.Reference)
            )
            .SelectMany(
                change => new[] { change.Before, change.After }.SelectMany(ids => ids?.Split('\n') ?? []),
                (change, id) => (Kind: change.Detail!, id)
            )
            .Where(reference => Guid.TryParse(reference.id, out _))
            .ToLookup(reference => reference.Kind, reference => Guid.Parse(reference.id!));
        var names = new Dictionary<(string, Guid), string>();
        foreach (var kind in naming.Where(kind => wanted.Contains(kind.Kind)))
        foreach (var (id, name) in await kind.NamesOf([.. wanted[kind.Kind].Distinct()], stop))
            names[(kind.Kind, id)] = name;
        return names;
    }

    private ShownChange One(Change change, SayValue say)
    {
        var ofThing = change.Form == PartForm.List;
        var place =
            change.Within.Count == 0 ? null : string.Join(" › ", change.Within.Select(thing => Place(thing, say)));
        var what = ofThing ? "" : What(change);
        var (before, after) = (Value(change, change.Before, say), Value(change, change.After, say));
        var marked = change.Form is PartForm.Text or PartForm.Wording && (before ?? after) is not null;
        return new(
            change.Path.Split('.', '[')[0],
            place,
            what,
            change.Language,
            change.Kind,
            before,
            after,
            marked ? WordMarks.Between(before ?? "", after ?? "") : Whole(before, after),
            change.TypoOnly,
            change.Kind == ChangeKind.Superseded
                ? texts["history.short.superseded", what, before ?? "–", after ?? "–"]
                : InShort(change, place, what)
        );
    }

    // A date or a sum is not compared word by word: one went, another came.
    private static IReadOnlyList<Piece> Whole(string? before, string? after) =>
        [
            .. before is null ? [] : new[] { new Piece(PieceKind.Removed, before) },
            .. before is null || after is null ? [] : new[] { new Piece(PieceKind.Same, " ") },
            .. after is null ? [] : new[] { new Piece(PieceKind.Added, after) },
        ];

    private string Place(Within thing, SayValue say)
    {
        var label = texts[thing.Label];
        if (thing.CalledBy.Count == 0)
            return thing.Name is null ? label : texts["history.named", label, say.Name(thing.Name)];
        var called = thing
            .CalledBy.Select(by =>
                by.Part.Form == PartForm.Wording
                    ? say.Name(by.Value)
                    : say.Of(by.Value, by.Part.Form, by.Part.Detail, by.Part.Values)
            )
            .Where(part => !string.IsNullOrEmpty(part));
        return string.Join(", ", called) is { Length: > 0 } name ? texts["history.named", label, name] : label;
    }

    // What nobody has described is called as the state calls it.
    private string What(Change change) => change.Label.Length == 0 ? change.Path.Split('.')[^1] : texts[change.Label];

    private static string? Value(Change change, string? value, SayValue say) =>
        change.Form == PartForm.List ? value : say.Of(value, change.Form, change.Detail, change.Values);

    private string InShort(Change change, string? place, string what) =>
        (place, change.Kind) switch
        {
            (not null, ChangeKind.Added) => texts["history.short.added", place],
            (not null, ChangeKind.Removed) => texts["history.short.removed", place],
            (not null, ChangeKind.Moved) => texts["history.short.moved", place],
            (not null, _) => texts["history.short.within", place, WithLanguage(change, what)],
            _ => WithLanguage(change, what),
        };

    private static string WithLanguage(Change change, string what) =>
        change.Language is { } language ? $"{what} ({language.NativeName})" : what;
}
