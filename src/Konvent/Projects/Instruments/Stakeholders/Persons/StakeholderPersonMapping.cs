using Konvent.People.Accounts;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Instruments.Stakeholders.Persons;

public sealed class StakeholderPersonMapping : IEntityTypeConfiguration<StakeholderPerson>
{
    public void Configure(EntityTypeBuilder<StakeholderPerson> person)
    {
        person.ToTable("stakeholder_people");
        person.Property(p => p.Name).HasMaxLength(PersonRules.LongestName);
        person.Property(p => p.Function).HasMaxLength(PersonRules.LongestFunction);
        person.Property(p => p.Email).HasMaxLength(EmailAddress.Longest);
        person.Property(p => p.ConsentHow).HasMaxLength(PersonRules.LongestHow);
        person.HasOne<Stakeholder>().WithMany().HasForeignKey(p => p.StakeholderId).OnDelete(DeleteBehavior.Cascade);
        person.HasIndex(p => p.StakeholderId).HasDatabaseName("stakeholder_people_stakeholder_id");
    }
}

public static class StakeholderPersonSet
{
    extension(KonventDb db)
    {
        public DbSet<StakeholderPerson> StakeholderPeople => db.Set<StakeholderPerson>();
    }
}
