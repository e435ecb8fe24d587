using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Indicators;

public sealed class IndicatorMapping : IEntityTypeConfiguration<Indicator>
{
    public void Configure(EntityTypeBuilder<Indicator> indicator)
    {
        indicator.ToTable("indicators");
        indicator.Property(i => i.Code).HasMaxLength(Indicator.LongestCode);
        // Per language; the columns themselves hold them all.
        indicator.Property(i => i.Name).HasMaxLength(Indicator.LongestName);
        indicator.Property(i => i.Unit).HasMaxLength(Indicator.LongestUnit);
        indicator.Property(i => i.Source).HasMaxLength(Indicator.LongestSource);
        indicator.Property(i => i.Baseline).HasConversion<QuantityColumn>();
        indicator.Property(i => i.Target).HasConversion<QuantityColumn>();
        indicator.HasOne<Project>().WithMany().HasForeignKey(i => i.ProjectId).OnDelete(DeleteBehavior.Cascade);
        indicator.HasIndex(i => i.ProjectId).HasDatabaseName("indicators_project_id");
    }
}

public static class IndicatorSet
{
    extension(KonventDb db)
    {
        public DbSet<Indicator> Indicators => db.Set<Indicator>();
    }
}
