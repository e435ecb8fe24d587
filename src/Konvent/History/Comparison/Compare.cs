using System.Text.Json.Nodes;

namespace Konvent.History.Comparison;

/// <summary>Compares two states of one thing as the JSON they are, so that a property renamed today does not break last year.</summary>
public static class Compare
{
    /// <param name="before">Null where the thing did not exist yet.</param>
    /// <param name="after">Null where it does not exist any more.</param>
    /// <returns>In the order of the description; what nobody described comes last.</returns>
    public static IReadOnlyList<Change> States(string? before, string? after, Description description)
    {
        var changes = new List<Change>();
        new CompareParts(changes, "", []).Of(Parse(before), Parse(after), description);
        return changes;
    }

    private static JsonObject? Parse(string? state) => state is null ? null : JsonNode.Parse(state) as JsonObject;
}
