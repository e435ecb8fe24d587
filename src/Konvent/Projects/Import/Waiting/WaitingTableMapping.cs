using Konvent.People.Accounts;
using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Import.Waiting;

public sealed class WaitingTableMapping : IEntityTypeConfiguration<WaitingTable>
{
    public void Configure(EntityTypeBuilder<WaitingTable> table)
    {
        table.ToTable("waiting_tables");
        table.Property(t => t.Id).ValueGeneratedNever();
        table.Property(t => t.Kind).HasMaxLength(32);
        table.Property(t => t.Name).HasMaxLength(WaitingTable.LongestName);
        table.Property<SaidOfTable?>(t => t.Said).IsRequired().AsJson();
        table.Property(t => t.Report).AsJson();
        table.Property(t => t.TakenAt).IsConcurrencyToken();
        table.HasOne<Project>().WithMany().HasForeignKey(t => t.ProjectId).OnDelete(DeleteBehavior.Cascade);
        table.HasOne<Account>().WithMany().HasForeignKey(t => t.AccountId).OnDelete(DeleteBehavior.Cascade);
        table.HasIndex(t => t.ProjectId).HasDatabaseName("waiting_tables_project_id");
        table.HasIndex(t => t.AccountId).HasDatabaseName("waiting_tables_account_id");
    }
}

public static class WaitingTableSet
{
    extension(KonventDb db)
    {
        public DbSet<WaitingTable> WaitingTables => db.Set<WaitingTable>();
    }
}
