using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Addresses;

public sealed class FormerAddressMapping : IEntityTypeConfiguration<FormerAddress>
{
    public void Configure(EntityTypeBuilder<FormerAddress> address)
    {
        address.ToTable("former_addresses");
        address.Property(a => a.Id).ValueGeneratedNever();
        address.Property(a => a.Path).HasMaxLength(Acronyms.LongestPath);
        address.HasOne<Project>().WithMany().HasForeignKey(a => a.ProjectId).OnDelete(DeleteBehavior.Cascade);
        address.HasIndex(a => a.ProjectId).HasDatabaseName("former_addresses_project_id");
        address.HasIndex(a => a.Path).HasDatabaseName("former_addresses_path");
    }
}

public static class FormerAddressSet
{
    /// <summary>The project that was found at this address last, now that none is any more; null where none ever was.</summary>
    public static Task<Project?> FormerlyAt(this KonventDb db, string path, CancellationToken stop) =>
        db.Set<FormerAddress>()
            .Where(address => address.Path == path)
            .OrderByDescending(address => address.LeftAt)
            .ThenByDescending(address => address.Id)
            .Join(
                db.Projects.AsNoTracking(),
                address => address.ProjectId,
                project => project.Id,
                (_, project) => project
            )
            .FirstOrDefaultAsync(stop);
}
