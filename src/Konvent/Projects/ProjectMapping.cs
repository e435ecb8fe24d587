using Konvent.People.Rights;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects;

public sealed class ProjectMapping : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> project)
    {
        project.ToTable("projects");
        project.Property(p => p.Acronym).HasMaxLength(60);
        project.Property(p => p.Path).HasMaxLength(80);
        project.Property(p => p.Fund).HasMaxLength(20);
        project.Money(p => p.TotalBudget, "total_budget");
        project.Property(p => p.Languages).ListAsJson<Language>("languages");
        project.Property(p => p.Links).ListAsJson<ProjectLink>("links");
        project.Property(p => p.Contact).AsJson();
        project.Ignore(p => p.Place);
        project.Ignore(p => p.IsPublic);
        project.HasOne<Programme>().WithMany().HasForeignKey(p => p.ProgrammeId).OnDelete(DeleteBehavior.Restrict);
        project.HasIndex(p => p.ProgrammeId).HasDatabaseName("projects_programme_id");
        project.HasIndex(p => p.Path).IsUnique().HasDatabaseName("projects_path");
        project.OwnsMany(
            p => p.Phases,
            phase =>
            {
                phase.ToTable("phases");
                phase.WithOwner().HasForeignKey("ProjectId");
                phase.HasKey(f => f.Id);
                phase.Property(f => f.Id).ValueGeneratedNever();
                phase.HasIndex("ProjectId").HasDatabaseName("phases_project_id");
            }
        );
    }
}

public static class ProjectSet
{
    extension(KonventDb db)
    {
        public DbSet<Project> Projects => db.Set<Project>();
    }

    /// <summary>The projects this person may see; the same answer as <see cref="Rights.May"/> gives for each one.</summary>
    public static IQueryable<Project> ReadableBy(this IQueryable<Project> projects, Person? who)
    {
        if (who is null)
            return projects.Where(p => p.Readers == Audience.Public && p.LaunchedOn != null);
        if (who.Standings.Any(standing => standing is { Project: null, Programme: null }))
            return projects;
        Guid[] own = [.. who.Projects];
        Guid[] programmes = [.. who.Programmes];
        return projects.Where(p =>
            p.Readers == Audience.Public && p.LaunchedOn != null
            || p.Readers == Audience.SignedIn
            || own.Contains(p.Id)
            || programmes.Contains(p.ProgrammeId)
        );
    }
}
