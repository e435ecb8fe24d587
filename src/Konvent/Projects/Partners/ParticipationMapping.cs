using Konvent.Projects.Organisations;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Partners;

public sealed class ParticipationMapping : IEntityTypeConfiguration<Participation>
{
    public void Configure(EntityTypeBuilder<Participation> participation)
    {
        participation.ToTable("participations");
        participation.HasOne<Project>().WithMany().HasForeignKey(p => p.ProjectId).OnDelete(DeleteBehavior.Cascade);
        participation
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(p => p.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
        participation.HasIndex(p => p.ProjectId).HasDatabaseName("participations_project_id");
        participation.HasIndex(p => p.OrganisationId).HasDatabaseName("participations_organisation_id");
    }
}

public static class ParticipationSet
{
    extension(KonventDb db)
    {
        public DbSet<Participation> Participations => db.Set<Participation>();
    }
}
