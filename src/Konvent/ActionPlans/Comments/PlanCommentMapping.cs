using Konvent.Projects;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.ActionPlans.Comments;

public sealed class PlanCommentMapping : IEntityTypeConfiguration<PlanComment>
{
    public void Configure(EntityTypeBuilder<PlanComment> comment)
    {
        comment.ToTable("plan_comments");
        comment.Property(c => c.Part).HasMaxLength(32);
        comment.Property(c => c.Quote).HasMaxLength(CommentRules.LongestQuote);
        comment.Property(c => c.Text).HasMaxLength(CommentRules.LongestText);
        comment.Property(c => c.Name).HasMaxLength(200);
        comment.Property(c => c.Outcome).HasMaxLength(32);
        comment.Property(c => c.OutcomeNote).HasMaxLength(CommentRules.LongestNote);
        comment.Property(c => c.ResolvedBy).HasMaxLength(200);
        comment.HasOne<Project>().WithMany().HasForeignKey(c => c.ProjectId).OnDelete(DeleteBehavior.Cascade);
        comment.HasIndex(c => c.ProjectId).HasDatabaseName("plan_comments_project_id");
        comment.HasIndex(c => c.PlanId).HasDatabaseName("plan_comments_plan_id");
        comment.HasIndex(c => c.ThreadId).HasDatabaseName("plan_comments_thread_id");
        comment.HasIndex(c => c.GuestId).HasDatabaseName("plan_comments_guest_id");
    }
}

public static class PlanCommentSet
{
    extension(KonventDb db)
    {
        public DbSet<PlanComment> PlanComments => db.Set<PlanComment>();
    }
}
