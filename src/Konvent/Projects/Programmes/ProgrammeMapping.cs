using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Programmes;

public sealed class ProgrammeMapping : IEntityTypeConfiguration<Programme>
{
    public void Configure(EntityTypeBuilder<Programme> programme)
    {
        programme.ToTable("programmes");
        programme.Property(p => p.ShortName).HasMaxLength(100);
        programme.Property(p => p.Website).HasMaxLength(500);
        programme.Property(p => p.Languages).ListAsJson<Language>("languages");
        programme.Property(p => p.Funds).ListAsJson<Fund>("funds");
        programme.Property(p => p.Statements).ListAsJson<FundingStatement>("statements");
        programme.Property(p => p.Plans).AsJson();
        programme.Property(p => p.Plans).HasColumnName("plan_rules");
        programme.HasIndex(p => p.ShortName).IsUnique().HasDatabaseName("programmes_short_name");
    }
}

public static class ProgrammeSet
{
    extension(KonventDb db)
    {
        public DbSet<Programme> Programmes => db.Set<Programme>();
    }

    /// <summary>The programme as it stands, for those who may do this deed in it.</summary>
    public static async Task<Programme> ProgrammeAt(
        this KonventDb db,
        Guid id,
        Person? who,
        Deed deed,
        CancellationToken stop
    )
    {
        who.Require(deed, Place.OfProgramme(id));
        return await db.Programmes.AsNoTracking().FirstOrDefaultAsync(p => p.Id == id, stop) ?? throw new NotFound();
    }
}
