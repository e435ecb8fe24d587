using Konvent.Projects.Organisations;
using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Instruments.Stakeholders;

public sealed class StakeholderMapping : IEntityTypeConfiguration<Stakeholder>
{
    public void Configure(EntityTypeBuilder<Stakeholder> stakeholder)
    {
        stakeholder.ToTable("stakeholders");
        stakeholder.Property(s => s.Name).HasMaxLength(Organisation.LongestName);
        stakeholder.Property(s => s.Town).HasMaxLength(200);
        stakeholder.Property(s => s.Region).AsJson();
        stakeholder.HasOne<Project>().WithMany().HasForeignKey(s => s.ProjectId).OnDelete(DeleteBehavior.Cascade);
        stakeholder
            .HasOne<PolicyInstrument>()
            .WithMany()
            .HasForeignKey(s => s.InstrumentId)
            .OnDelete(DeleteBehavior.Cascade);
        stakeholder
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(s => s.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
        stakeholder.HasIndex(s => s.ProjectId).HasDatabaseName("stakeholders_project_id");
        stakeholder.HasIndex(s => s.InstrumentId).HasDatabaseName("stakeholders_instrument_id");
        stakeholder.HasIndex(s => s.OrganisationId).HasDatabaseName("stakeholders_organisation_id");
    }
}

public static class StakeholderSet
{
    extension(KonventDb db)
    {
        public DbSet<Stakeholder> Stakeholders => db.Set<Stakeholder>();
    }
}
