namespace Konvent.ActionPlans.Comments;

/// <summary>Where on which page something was said.</summary>
internal static class CommentAddress
{
    /// <summary>The place of a thread.</summary>
    /// <param name="plan">The address of the plan.</param>
    public static string Of(string plan, PlanComment first) =>
        $"{PageOf(plan, first.ActionId)}#{Anchor(first.ThreadId)}";

    /// <summary>The page of the plan, or of one of its actions.</summary>
    public static string PageOf(string plan, Guid? action) => action is { } id ? $"{plan}/actions/{id}" : plan;

    public static string Anchor(Guid thread) => $"thread-{thread:N}";

    /// <summary>The place at which a part is spoken of, and at which one can begin.</summary>
    public static string Anchor(Guid? action, string? part) =>
        $"comments{(action is { } id ? $"-{id:N}" : "")}-{part ?? "whole"}";
}
