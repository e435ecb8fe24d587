using Konvent.People.Rights;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace Konvent.ActionPlans.Comments;

/// <summary>The threads that stand on a page beside what they are about, and what its reader can do with them.</summary>
/// <param name="address">Where forms about them are sent.</param>
public sealed class ShownComments(IEnumerable<CommentThread> threads, string address)
{
    private readonly List<CommentThread> left = [.. threads];

    public string Address => address;

    /// <summary>Who reads; null where they can only read.</summary>
    public Commenter? Reader { get; init; }

    public bool MayComment => Reader is not null;

    /// <summary>Whether the reader writes the plan and so says what became of every thread.</summary>
    public bool Writes { get; init; }

    /// <summary>For somebody with an account.</summary>
    public static ShownComments For(Person who, PlanIn here, IEnumerable<CommentThread> threads, string address) =>
        new(threads, address)
        {
            Reader = who.May(Deed.CommentPlans, here) ? new(who.Id, null, who.Name) : null,
            Writes = who.May(Deed.WritePlans, here),
        };

    public bool MayResolve(CommentThread thread) => Writes || Reader?.Wrote(thread.First) == true;

    public bool MayTakeBack(CommentThread thread, PlanComment comment) =>
        Reader?.Wrote(comment) == true && thread.IsUnanswered(comment);

    /// <summary>
    /// Those about this part, once: asked for the whole it gives also what is about parts that are not on the page any more, and for the
    /// whole plan all that is left.
    /// </summary>
    public IReadOnlyList<CommentThread> Take(Guid? action, string? part)
    {
        var taken = left.FindAll(thread =>
            (part is null || thread.First.Part == part)
            && (thread.First.ActionId == action || action is null && part is null)
        );
        left.RemoveAll(taken.Contains);
        return taken;
    }
}

/// <summary>Lets a page bring its threads along to the parts it shows.</summary>
public static class CommentsOnPage
{
    extension(ViewDataDictionary view)
    {
        /// <summary>Null on pages that only show the text.</summary>
        public ShownComments? Comments
        {
            get => view["Comments"] as ShownComments;
            set => view["Comments"] = value;
        }
    }
}
