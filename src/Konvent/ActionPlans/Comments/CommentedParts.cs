namespace Konvent.ActionPlans.Comments;

/// <summary>The parts of plans and actions that can be spoken of, called as the history calls them.</summary>
internal static class CommentedParts
{
    public static IReadOnlyList<string> OfPlan { get; } = ["summary", "general", "context"];

    public static IReadOnlyList<string> OfAction { get; } =
    ["background", "nature", "players", "timeframe", "costs", "funding", "influenced", "indicators"];

    public static bool Know(CommentPlace place) =>
        place.Part is null || (place.ActionId is null ? OfPlan : OfAction).Contains(place.Part);

    /// <summary>The key of what a part is called.</summary>
    public static string Label(string part) =>
        part switch
        {
            "summary" => "actionplans.summary",
            "general" => "actionplans.general",
            "context" => "actionplans.context",
            _ => $"actions.part.{part}",
        };
}
