using Konvent.Projects.Partners;
using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Budget;

public sealed class PartnerBudgetMapping : IEntityTypeConfiguration<PartnerBudget>
{
    public void Configure(EntityTypeBuilder<PartnerBudget> budget)
    {
        budget.ToTable("partner_budgets");
        budget.Ignore(b => b.Currency);
        budget.Money(b => b.Total, "total");
        budget.Money(b => b.Eligible, "eligible");
        budget.Money(b => b.NationalContribution, "national_contribution");
        // Lines have no life outside of their budget, and are added up in decimal, which SQLite cannot.
        budget.Property(b => b.Funds).ListAsJson<FundLine>("funds");
        budget.Property(b => b.Costs).ListAsJson<CostLine>("costs");
        budget.Property(b => b.ExchangeRate).AsJson();
        budget.HasOne<Project>().WithMany().HasForeignKey(b => b.ProjectId).OnDelete(DeleteBehavior.Cascade);
        budget
            .HasOne<Participation>()
            .WithMany()
            .HasForeignKey(b => b.ParticipationId)
            .OnDelete(DeleteBehavior.Restrict);
        budget.HasIndex(b => b.ProjectId).HasDatabaseName("partner_budgets_project_id");
        budget.HasIndex(b => b.ParticipationId).IsUnique().HasDatabaseName("partner_budgets_participation_id");
    }
}

public static class PartnerBudgetSet
{
    extension(KonventDb db)
    {
        public DbSet<PartnerBudget> Budgets => db.Set<PartnerBudget>();
    }
}
