using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Addresses;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Storage.Columns;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects;

public sealed class ProjectMapping : IEntityTypeConfiguration<Project>
{
    public void Configure(EntityTypeBuilder<Project> project)
    {
        project.ToTable("projects");
        project.Property(p => p.Acronym).HasMaxLength(Acronyms.Longest);
        project.Property(p => p.Path).HasMaxLength(Acronyms.LongestPath);
        // Per language; the column itself holds them all.
        project.Property(p => p.LongName).HasMaxLength(500);
        project.Property(p => p.Objective).HasMaxLength(5_000);
        project.Property(p => p.Description).HasMaxLength(Markdown.Longest);
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
    private const StringSplitOptions Words = StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries;

    extension(KonventDb db)
    {
        public DbSet<Project> Projects => db.Set<Project>();
    }

    /// <summary>The project at this address, for this deed; as if it did not exist for those who may not see it.</summary>
    /// <exception cref="Moved">It has another address since its acronym was changed, and no other project has taken this one.</exception>
    public static async Task<Project> ProjectAt(
        this KonventDb db,
        string path,
        Person? who,
        Deed deed,
        CancellationToken stop
    )
    {
        var key = Slug.Of(path);
        var project = await db.Projects.FirstOrDefaultAsync(p => p.Path == key, stop);
        var moved = project is null ? await db.FormerlyAt(key, stop) : null;
        who.Require(deed, (project ?? moved)?.Place ?? throw new NotFound());
        return project ?? throw new Moved(key, moved!.Path);
    }

    /// <summary>Those in whose acronym or long names every word occurs somewhere, whatever its accents and case.</summary>
    public static IQueryable<Project> Called(this IQueryable<Project> projects, string? words)
    {
        const int mostWords = 8;
        const int longest = 200;
        if (Unstorable.In(words) is not null || words is { Length: > longest })
            return projects.Where(_ => false); // Nothing is called so.
        foreach (var word in Folding.Fold(words ?? "").Split((char[]?)null, mostWords + 1, Words).Take(mostWords))
            projects = projects.Where(p => p.SearchText.Contains(word));
        return projects;
    }

    /// <summary>A part of the list of these projects, by address; one more than its size, which tells whether there is a next part.</summary>
    /// <param name="after">The last one of the part before.</param>
    public static IQueryable<Project> Part(this IQueryable<Project> projects, string? after, int size)
    {
        var last = Slug.Of(after ?? "");
        return projects.Where(p => p.Path.CompareTo(last) > 0).OrderBy(p => p.Path).Take(size + 1);
    }

    /// <summary>The projects this person may see; the same answer as <see cref="Rights.May"/> gives for each one.</summary>
    public static IQueryable<Project> ReadableBy(this IQueryable<Project> projects, Person? who)
    {
        if (who is null)
            return projects.Where(p => p.LaunchedOn != null && p.Readers == Audience.Public);
        if (who.Standings.Any(standing => standing is { Project: null, Programme: null }))
            return projects;
        Guid[] own = [.. who.Projects];
        Guid[] whole = [.. who.WholeProgrammes];
        Guid[] programmes = [.. who.Programmes];
        return projects.Where(p =>
            own.Contains(p.Id)
            || whole.Contains(p.ProgrammeId)
            || p.LaunchedOn != null
                && (
                    p.Readers == Audience.Public
                    || p.Readers == Audience.SignedIn
                    || p.Readers == Audience.Programme && programmes.Contains(p.ProgrammeId)
                )
        );
    }
}
