using Konvent.Basics;

namespace Konvent.ActionPlans.Comments;

/// <summary>What a comment must be like, whoever writes it.</summary>
internal static class CommentRules
{
    public const int LongestText = 10_000;
    public const int LongestQuote = 2_000;
    public const int LongestNote = 1_000;

    private const string TooLong = "comments.rule.tooLong";

    /// <summary>Without blanks around it and with line breaks as one engine and the other keep them; null where nothing is left.</summary>
    public static string? Tidy(string? text) =>
        string.IsNullOrWhiteSpace(text) ? null : text.ReplaceLineEndings("\n").Trim();

    public static Rules Of(string? text, string? quote) =>
        new Rules()
            .Require(Tidy(text) is not null, "comments.rule.textMissing", nameof(PlanComment.Text))
            .Require(!(Tidy(text)?.Length > LongestText), TooLong, nameof(PlanComment.Text), LongestText)
            .UnturnedProse(text, nameof(PlanComment.Text))
            .Require(!(quote?.Length > LongestQuote), TooLong, nameof(PlanComment.Quote), LongestQuote)
            .UnturnedProse(quote, nameof(PlanComment.Quote));

    public static Rules OfOutcome(ThreadOutcome? outcome, string? note) =>
        new Rules()
            .Require(
                outcome is { } one && Enum.IsDefined(one),
                "comments.rule.outcomeMissing",
                nameof(PlanComment.Outcome)
            )
            .Require(
                outcome != ThreadOutcome.NotTakenOver || note is not null,
                "comments.rule.reasonMissing",
                nameof(WrittenOutcome.Note)
            )
            .Require(!(note?.Length > LongestNote), TooLong, nameof(WrittenOutcome.Note), LongestNote)
            .UnturnedProse(note, nameof(WrittenOutcome.Note));
}
