using Konvent.People.Accounts;
using Konvent.Projects.Organisations;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Contacts;

public sealed class PartnerContactMapping : IEntityTypeConfiguration<PartnerContact>
{
    public void Configure(EntityTypeBuilder<PartnerContact> contact)
    {
        contact.ToTable("partner_contacts");
        contact.Property(c => c.Email).HasMaxLength(EmailAddress.Longest);
        contact.Property(c => c.Telephone).HasMaxLength(PartnerContact.LongestTelephone);
        // Per language; the column itself holds them all.
        contact.Property(c => c.Note).HasMaxLength(PartnerContact.LongestNote);
        contact.HasOne<Project>().WithMany().HasForeignKey(c => c.ProjectId).OnDelete(DeleteBehavior.Cascade);
        contact
            .HasOne<Organisation>()
            .WithMany()
            .HasForeignKey(c => c.OrganisationId)
            .OnDelete(DeleteBehavior.Restrict);
        contact.HasOne<Account>().WithMany().HasForeignKey(c => c.AccountId).OnDelete(DeleteBehavior.SetNull);
        contact.HasIndex(c => c.ProjectId).HasDatabaseName("partner_contacts_project_id");
        contact.HasIndex(c => c.OrganisationId).HasDatabaseName("partner_contacts_organisation_id");
        contact.HasIndex(c => c.AccountId).HasDatabaseName("partner_contacts_account_id");
    }
}

public static class PartnerContactSet
{
    extension(KonventDb db)
    {
        public DbSet<PartnerContact> Contacts => db.Set<PartnerContact>();
    }
}
