using Konvent.ActionPlans.Comments;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Tests.ActionPlans.Comments;

/// <summary>Says things about a plan as the forms beside its text do.</summary>
internal static class CommentSample
{
    public static Task<HttpResponseMessage> Say(
        this HttpClient browser,
        PlanInHand hand,
        string text,
        Guid? action = null,
        string? part = null,
        string? quote = null
    ) =>
        browser.PostForm(
            hand.At(),
            hand.At("/comments"),
            ("Form.ActionId", action?.ToString() ?? ""),
            ("Form.Part", part ?? ""),
            ("Form.Text", text),
            ("Form.Quote", quote ?? "")
        );

    public static Task<HttpResponseMessage> Answer(
        this HttpClient browser,
        PlanInHand hand,
        Guid thread,
        string text
    ) => browser.PostForm(hand.At(), hand.At("/comments"), ("Form.Thread", thread.ToString()), ("Form.Text", text));

    public static Task<HttpResponseMessage> Close(
        this HttpClient browser,
        PlanInHand hand,
        Guid thread,
        ThreadOutcome? outcome = ThreadOutcome.TakenOver,
        string note = ""
    ) =>
        browser.PostForm(
            hand.At(),
            hand.At("/comments?handler=Resolve"),
            ("Form.Thread", thread.ToString()),
            ("Form.Outcome", outcome?.ToString() ?? ""),
            ("Form.Note", note)
        );

    public static Task<HttpResponseMessage> TakeBack(this HttpClient browser, PlanInHand hand, Guid comment) =>
        browser.PostForm(hand.At(), hand.At("/comments?handler=TakeBack"), ("id", comment.ToString()));

    /// <summary>All that was said about the plan, in order.</summary>
    public static Task<List<PlanComment>> Comments(this PlanInHand hand) =>
        hand.House.InDatabase(db =>
            db.PlanComments.AsNoTracking()
                .Where(c => c.PlanId == hand.Plan.Id)
                .OrderBy(c => c.WrittenAt)
                .ThenBy(c => c.Id)
                .ToListAsync()
        );

    /// <summary>The only thread there is.</summary>
    public static async Task<PlanComment> Thread(this PlanInHand hand) =>
        (await hand.Comments()).Single(comment => comment.BeginsThread);
}
