using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Instruments.Improvements;

public sealed class PolicyImprovementMapping : IEntityTypeConfiguration<PolicyImprovement>
{
    public void Configure(EntityTypeBuilder<PolicyImprovement> improvement)
    {
        improvement.ToTable("policy_improvements");
        improvement.Property(i => i.EvidenceLink).HasMaxLength(WebAddress.Longest);
        improvement.Money(i => i.Influenced, "influenced");
        improvement.Ignore(i => i.HasEvidence);
        improvement.HasOne<Project>().WithMany().HasForeignKey(i => i.ProjectId).OnDelete(DeleteBehavior.Cascade);
        improvement
            .HasOne<PolicyInstrument>()
            .WithMany()
            .HasForeignKey(i => i.InstrumentId)
            .OnDelete(DeleteBehavior.Cascade);
        improvement.HasIndex(i => i.ProjectId).HasDatabaseName("policy_improvements_project_id");
        improvement.HasIndex(i => i.InstrumentId).HasDatabaseName("policy_improvements_instrument_id");
    }
}

public static class PolicyImprovementSet
{
    extension(KonventDb db)
    {
        public DbSet<PolicyImprovement> Improvements => db.Set<PolicyImprovement>();
    }
}
