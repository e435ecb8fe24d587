using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Chronicle;

public sealed class ChronicleMapping : IEntityTypeConfiguration<ChronicleEntry>
{
    public void Configure(EntityTypeBuilder<ChronicleEntry> entry)
    {
        entry.ToTable("chronicle");
        // Per language; the columns themselves hold them all.
        entry.Property(e => e.Title).HasMaxLength(ChronicleEntry.LongestTitle);
        entry.Property(e => e.Text).HasMaxLength(ChronicleEntry.LongestText);
        entry.Property(e => e.Organisations).ListAsJson<Guid>("organisations");
        entry.Ignore(e => e.Named);
        entry.HasOne<Project>().WithMany().HasForeignKey(e => e.ProjectId).OnDelete(DeleteBehavior.Cascade);
        entry.HasIndex(e => e.ProjectId).HasDatabaseName("chronicle_project_id");
    }
}

public static class ChronicleSet
{
    extension(KonventDb db)
    {
        public DbSet<ChronicleEntry> Chronicle => db.Set<ChronicleEntry>();
    }
}
