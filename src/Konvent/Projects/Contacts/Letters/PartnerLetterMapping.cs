using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Contacts.Letters;

public sealed class PartnerLetterMapping : IEntityTypeConfiguration<PartnerLetter>
{
    public void Configure(EntityTypeBuilder<PartnerLetter> letter)
    {
        letter.ToTable("partner_letters");
        letter.Ignore(l => l.Language);
        letter.Ignore(l => l.Addresses);
        letter.Property(l => l.Subject).HasMaxLength(PartnerLetter.LongestSubject);
        // Per language; the column itself holds them all.
        letter.Property(l => l.Text).HasMaxLength(PartnerLetter.LongestText);
        letter.Property(l => l.ReplyTo).HasMaxLength(256);
        letter.Property(l => l.Recipients).ListAsJson<LetterRecipient>("recipients");
        letter.HasOne<Project>().WithMany().HasForeignKey(l => l.ProjectId).OnDelete(DeleteBehavior.Cascade);
        letter.HasIndex(l => new { l.ProjectId, l.Ticket }).IsUnique().HasDatabaseName("partner_letters_ticket");
    }
}

public static class PartnerLetterSet
{
    extension(KonventDb db)
    {
        public DbSet<PartnerLetter> PartnerLetters => db.Set<PartnerLetter>();
    }
}
