using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Regions;

public sealed class NutsRegionMapping : IEntityTypeConfiguration<NutsRegion>
{
    public void Configure(EntityTypeBuilder<NutsRegion> region)
    {
        region.ToTable("nuts_regions");
        region.HasKey(r => r.Code);
        region.Property(r => r.Code).HasMaxLength(NutsCode.Longest);
        region.Property(r => r.Country).HasMaxLength(2);
        // Per language; the column itself holds them all.
        region.Property(r => r.Name).HasMaxLength(NutsRegion.LongestName);
    }
}

public static class NutsRegionSet
{
    extension(KonventDb db)
    {
        public DbSet<NutsRegion> NutsRegions => db.Set<NutsRegion>();
    }
}
