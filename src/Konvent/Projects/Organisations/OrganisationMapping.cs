using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Organisations;

public sealed class OrganisationMapping : IEntityTypeConfiguration<Organisation>
{
    public void Configure(EntityTypeBuilder<Organisation> organisation)
    {
        organisation.ToTable("organisations");
        organisation.Property(o => o.Country).HasMaxLength(2);
        organisation.Property(o => o.Town).HasMaxLength(Organisation.LongestTown);
        organisation.Ignore(o => o.Facts);
        organisation.Ignore(o => o.Likeness);
        organisation.Property(o => o.Website).HasMaxLength(500);
        organisation.Property(o => o.Region).AsJson();
        organisation.Property(o => o.SortName).HasMaxLength(200);
        organisation.HasIndex(o => new { o.SortName, o.Id }).HasDatabaseName("organisations_sort_name");
    }
}

public static class OrganisationSet
{
    extension(KonventDb db)
    {
        public DbSet<Organisation> Organisations => db.Set<Organisation>();
    }
}
