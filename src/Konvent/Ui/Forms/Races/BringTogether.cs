using System.Globalization;
using Konvent.Reading;
using Konvent.Ui.Marks;

namespace Konvent.Ui.Forms.Races;

/// <summary>Brings two forms that were made from the same one together, field by field.</summary>
/// <param name="seen">The form both began with; where it is not known, everything that differs is contested.</param>
internal sealed class BringTogether(FlatForm? seen, FlatForm theirs, FlatForm mine)
{
    private readonly List<SettledField> settled = [];
    private readonly List<ContestedField> contested = [];
    private readonly List<(IReadOnlyList<string>, Language?)> takenOver = [];
    private readonly ThingsTogether things = new(seen, theirs, mine);

    public SaveRace Race(FormVersions versions, string versionField)
    {
        settled.Add(new(versionField, [versions.Version.ToString(CultureInfo.InvariantCulture)]));
        foreach (var name in mine.Names.Union(theirs.Names).Where(things.Stays))
            One(name);
        return new(versions.Who, versions.At, versions.Version, settled, contested, takenOver, things.Kept);
    }

    private void One(string name)
    {
        var field = (mine[name] ?? theirs[name])!;
        var was = seen?[name]?.Values ?? [];
        var (their, my) = (things.ValuesOf(theirs, name), things.ValuesOf(mine, name));
        if (my.SequenceEqual(their) || seen is not null && my.SequenceEqual(was))
        {
            if (!my.SequenceEqual(their))
                takenOver.Add((field.Labels, field.Language));
            Settle(name, their);
        }
        else if (seen is not null && their.SequenceEqual(was))
            Settle(name, my);
        else if (field.IsSet)
            Settle(
                name,
                [.. their.Union(my).Where(value => !was.Contains(value) || their.Contains(value) && my.Contains(value))]
            );
        else
            Contest(field, First(was), First(their), First(my));
    }

    private void Settle(string name, IReadOnlyList<string> values) => settled.Add(new(things.SentName(name), values));

    private void Contest(FlatField field, string was, string their, string my)
    {
        var together = field.IsProse ? MergeTexts.Merge(was, their, my) : null;
        contested.Add(
            new(
                things.SentName(field.Name),
                field.Labels,
                field.Words,
                field.Language,
                their,
                my,
                WordMarks.Between(was, their),
                WordMarks.Between(was, my),
                together?.Text,
                together?.Overlaps ?? false
            )
        );
    }

    private static string First(IReadOnlyList<string> values) => values.Count == 0 ? "" : values[0];
}
