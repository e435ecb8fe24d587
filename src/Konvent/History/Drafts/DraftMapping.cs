using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.History.Drafts;

public sealed class DraftMapping : IEntityTypeConfiguration<Draft>
{
    public void Configure(EntityTypeBuilder<Draft> draft)
    {
        draft.ToTable("drafts");
        draft.HasKey(d => new { d.AccountId, d.Form });
        draft.Property(d => d.Form).HasMaxLength(DraftKeys.MaxLength);
    }
}

public static class DraftSet
{
    extension(KonventDb db)
    {
        public DbSet<Draft> Drafts => db.Set<Draft>();
    }
}
