using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.History;

public sealed class RevisionMapping : IEntityTypeConfiguration<Revision>
{
    public void Configure(EntityTypeBuilder<Revision> revision)
    {
        revision.ToTable("revisions");
        revision.Property(r => r.Kind).HasMaxLength(40);
        revision.Property(r => r.WhoName).HasMaxLength(200);
        revision.Property(r => r.WrittenFor).AsJson();
        revision.Property(r => r.Why).HasMaxLength(500);
        // Not unique: of two simultaneous saves the version decides, and it shall be heard first.
        revision.HasIndex(r => new { r.Of, r.Number }).HasDatabaseName("revisions_of");
        revision.HasIndex(r => new { r.In, r.At }).HasDatabaseName("revisions_in");
    }
}

public static class RevisionSet
{
    extension(KonventDb db)
    {
        public DbSet<Revision> Revisions => db.Set<Revision>();
    }
}
