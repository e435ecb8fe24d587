using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Ui;

namespace Konvent.Projects.Import.Plans;

/// <summary>Finds the organisations that a line names, among those of the project.</summary>
internal sealed class ReadResponsible(IReadOnlyDictionary<Guid, Wording> takingPart, Texts texts)
{
    private static readonly char[][] Between =
    [
        [';', '\n', '/'],
        [','],
    ];

    private readonly ILookup<string, Guid> called = takingPart
        .SelectMany(organisation =>
            organisation.Value.Languages.Select(language =>
                (Name: PlainWords.Of(organisation.Value[language]!), organisation.Key)
            )
        )
        .ToLookup(name => name.Name, name => name.Key, StringComparer.Ordinal);

    /// <returns>Those that are named now where the line names none.</returns>
    public IReadOnlyList<Guid> In(PlannedLine line, string typed, IReadOnlyList<Guid> now)
    {
        if (typed.Length == 0)
            return now;
        // A name may have a comma in it: the whole cell is looked for first.
        foreach (var names in Between.Select(signs => typed.Split(signs, Tidy)).Prepend([typed]))
            if (names.All(name => called.Contains(PlainWords.Of(name))))
                return [.. names.Select(name => called[PlainWords.Of(name)].First()).Distinct()];
        var unknown = typed.Split(Between[0], Tidy).Where(name => !called.Contains(PlainWords.Of(name)));
        line.Refuse(texts["import.line.partner", string.Join(", ", unknown)], nameof(PlanColumn.Responsible));
        return now;
    }

    /// <summary>The names of organisations as a cell holds them.</summary>
    public string Write(IEnumerable<Guid> organisations) =>
        string.Join(
            "; ",
            organisations
                .Where(takingPart.ContainsKey)
                .Select(id => takingPart[id].For(texts.Language)?.Text)
                .Order(StringComparer.CurrentCulture)
        );

    private const StringSplitOptions Tidy = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;
}
