using Konvent.Projects.Organisations;
using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Instruments;

public sealed class PolicyInstrumentMapping : IEntityTypeConfiguration<PolicyInstrument>
{
    public void Configure(EntityTypeBuilder<PolicyInstrument> instrument)
    {
        instrument.ToTable("policy_instruments");
        // Per language; the column itself holds them all.
        instrument.Property(i => i.Name).HasMaxLength(PolicyInstrument.LongestName);
        instrument.Property(i => i.Improvement).HasMaxLength(PolicyInstrument.LongestImprovement);
        instrument.Property(i => i.Region).AsJson();
        instrument.Money(i => i.Addressed, "addressed");
        instrument.Property(i => i.AddressedBy).ListAsJson<Guid>("addressedBy");
        instrument.Ignore(i => i.Owners);
        instrument.HasOne<Project>().WithMany().HasForeignKey(i => i.ProjectId).OnDelete(DeleteBehavior.Cascade);
        instrument
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(i => i.AuthorityId)
            .OnDelete(DeleteBehavior.Restrict);
        instrument.HasIndex(i => i.ProjectId).HasDatabaseName("policy_instruments_project_id");
        instrument.HasIndex(i => i.AuthorityId).HasDatabaseName("policy_instruments_authority_id");
    }
}

public static class PolicyInstrumentSet
{
    extension(KonventDb db)
    {
        public DbSet<PolicyInstrument> Instruments => db.Set<PolicyInstrument>();
    }
}
