using System.Text.Json.Nodes;

namespace Konvent.History.Comparison;

/// <summary>Compares the parts of a thing, at one place within the state, and notes what differs.</summary>
internal sealed class CompareParts(List<Change> changes, string place, IReadOnlyList<Within> within)
{
    public void Of(JsonObject? before, JsonObject? after, Description description)
    {
        foreach (var part in description.Parts)
            One(before?[part.Name], after?[part.Name], part);
        var others = Names(before).Union(Names(after)).Where(name => !description.Knows(name));
        foreach (var name in others.Order(StringComparer.Ordinal))
            One(before?[name], after?[name], new Part(name, "", PartForm.Text));
    }

    private void One(JsonNode? before, JsonNode? after, Part part)
    {
        if (JsonNode.DeepEquals(before, after))
            return;
        switch (part.Form)
        {
            case PartForm.Wording:
                changes.AddRange(CompareWordings.Of(before, after, Bare(part)));
                break;
            case PartForm.Group:
                Inside(part.Name, new(part.Label, null)).Of(AsObject(before), AsObject(after), part.Inner!);
                break;
            case PartForm.List:
                Things(before, after, part);
                break;
            default:
                changes.Add(Bare(part) with { Before = StateText.Of(before), After = StateText.Of(after) });
                break;
        }
    }

    private void Things(JsonNode? before, JsonNode? after, Part part)
    {
        var old = ListedThings.Of(before, part);
        var @new = ListedThings.Of(after, part);
        var moved = Order.Moved([.. old.Keys], [.. @new.Keys]);
        foreach (var key in @new.Keys.Union(old.Keys))
        {
            var (was, @is) = (old[key], @new[key]);
            var thing = Called(part, @is ?? was);
            var bare = Bare(part) with { Path = PathOf($"{part.Name}[{key}]"), Within = [.. within, thing] };
            if (was is null && @is is not null && part.Superseded is { } counts && old.Keys.Count > 0)
                was = Supersede(@new.Preceding(key)?[counts.Name], @is[counts.Name], counts, bare);
            else if (was is null || @is is null)
                changes.Add(bare with { Kind = was is null ? ChangeKind.Added : ChangeKind.Removed });
            else if (moved.Contains(key))
                changes.Add(
                    bare with
                    {
                        Kind = ChangeKind.Moved,
                        Before = old.PlaceOf(key),
                        After = @new.PlaceOf(key),
                    }
                );
            Inside($"{part.Name}[{key}]", thing).Of(was, @is, part.Inner!);
        }
    }

    /// <summary>Tells of what counts now and of what did before as of one change.</summary>
    /// <returns>What the rest of the new thing is compared with.</returns>
    private JsonObject Supersede(JsonNode? before, JsonNode? after, Part counts, Change bare)
    {
        changes.Add(
            bare with
            {
                Label = counts.Label,
                Form = counts.Form,
                Detail = counts.Detail,
                Kind = ChangeKind.Superseded,
                Before = StateText.Of(before),
                After = StateText.Of(after),
            }
        );
        return new JsonObject { [counts.Name] = after?.DeepClone() };
    }

    private Change Bare(Part part) =>
        new(PathOf(part.Name), part.Label, part.Form, part.Detail, ChangeKind.Changed, null, null)
        {
            Values = part.Values,
            Within = within,
        };

    private CompareParts Inside(string step, Within thing) => new(changes, PathOf(step), [.. within, thing]);

    private string PathOf(string step) => place.Length == 0 ? step : $"{place}.{step}";

    private static Within Called(Part list, JsonObject? thing)
    {
        var description = list.Inner!;
        if (description.CalledBy.Count == 0)
            return new(list.Label, null);
        if (description.CalledBy is [var name] && !IsChosen(description, name))
            return new(list.Label, StateText.Of(thing?[name]));
        var parts = description.CalledBy.Select(name => description.Parts.FirstOrDefault(part => part.Name == name));
        return new(list.Label, null)
        {
            CalledBy =
            [
                .. from part in parts.OfType<Part>()
                let value = StateText.Of(thing?[part.Name])
                where value is not null
                select (part, value),
            ],
        };
    }

    // A choice is no name: the reader hears its word.
    private static bool IsChosen(Description description, string name) =>
        description.Parts.Any(part => part.Name == name && part.Form == PartForm.Choice);

    private static JsonObject? AsObject(JsonNode? node) => node as JsonObject;

    private static IEnumerable<string> Names(JsonObject? state) => state is null ? [] : state.Select(part => part.Key);
}
