using Konvent.Basics;
using Konvent.Reading;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;

namespace Konvent.Storage;

/// <summary>The database. It names no entity: each feature brings its mapping and, beside it, its set.</summary>
public sealed class KonventDb(DbContextOptions<KonventDb> options) : DbContext(options)
{
    private Author author = Author.Program;
    private string? why;
    private RuleAmong? rule;

    /// <summary>Saves what was changed, written down to this author, with a reason where there is one.</summary>
    /// <param name="rule">What must hold among more than is saved here, where there is such a rule.</param>
    public async Task SaveAs(Author who, CancellationToken stop, string? why = null, RuleAmong? rule = null)
    {
        (author, this.why, this.rule) = (who, why, rule);
        try
        {
            await SaveChangesAsync(stop);
        }
        finally
        {
            (author, this.why, this.rule) = (Author.Program, null, null);
        }
    }

    /// <summary>Says which version the person saw; the save is refused as stale if another one was saved meanwhile.</summary>
    public void Expect(Aggregate seen, int version) =>
        Entry(seen).Property(aggregate => aggregate.Version).OriginalValue = version;

    public override Task<int> SaveChangesAsync(bool acceptAll, CancellationToken stop = default) =>
        this.GetService<AfterSave>()
            .Save(this, (author, why), rule, () => base.SaveChangesAsync(acceptAll, stop), stop);

    public override int SaveChanges(bool acceptAll) => throw new NotSupportedException("Save with SaveAs.");

    protected override void ConfigureConventions(ModelConfigurationBuilder types)
    {
        types.Properties<Guid>().HaveColumnType("uuid");
        types.Properties<DateTimeOffset>().HaveConversion<InstantColumn>().HaveColumnType("timestamptz");
        types.Properties<DateOnly>().HaveColumnType("date");
        types.Properties<bool>().HaveColumnType("boolean");
        types.Properties<decimal>().HaveColumnType("numeric(15,2)");
        types.Properties<byte[]>().HaveColumnType("bytea");
        types.Properties<Wording>().HaveConversion<WordingColumn>().HaveColumnType("jsonb");
        types.Properties<When>().HaveConversion<WhenColumn>().HaveColumnType("varchar(64)").HaveMaxLength(64);
        types.Properties<Language>().HaveConversion<LanguageColumn>().HaveColumnType("varchar(8)").HaveMaxLength(8);
        types.Properties<Enum>().HaveConversion<string>();
    }

    protected override void OnModelCreating(ModelBuilder model)
    {
        model.ApplyConfigurationsFromAssembly(typeof(KonventDb).Assembly);
        foreach (var entity in model.Model.GetEntityTypes().Where(entity => !entity.IsMappedToJson()))
            SameOnBothEngines.Apply(entity);
    }
}
