using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Mail;

public sealed class LetterMapping : IEntityTypeConfiguration<Letter>
{
    public void Configure(EntityTypeBuilder<Letter> letter)
    {
        letter.ToTable("letters");
        letter.Property(l => l.Kind).HasMaxLength(40);
        letter.Property(l => l.ToAddress).HasMaxLength(256);
        letter.Property(l => l.ToName).HasMaxLength(200);
        letter.Property(l => l.Subject).HasMaxLength(300);
        letter.Property(l => l.ClaimedBy).HasMaxLength(100).IsConcurrencyToken();
        letter.Property(l => l.LastProblem).HasMaxLength(500);
        letter.HasIndex(l => l.WrittenAt).HasDatabaseName("letters_written_at");
        letter.HasIndex(l => l.ClaimedUntil).HasDatabaseName("letters_unsent").HasFilter("sent_at is null");
    }
}

public static class LetterSet
{
    extension(KonventDb db)
    {
        public DbSet<Letter> Letters => db.Set<Letter>();
    }
}
