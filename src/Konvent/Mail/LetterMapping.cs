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
        letter.Property(l => l.ReplyTo).HasMaxLength(256);
        letter.Property(l => l.ClaimedBy).HasMaxLength(100).IsConcurrencyToken();
        // Whoever claimed, sent and let go in between has counted one up, so that the same nobody is not taken for the same state.
        letter.Property(l => l.Attempts).IsConcurrencyToken();
        letter.Property(l => l.LastProblem).HasMaxLength(500);
        letter.HasIndex(l => l.WrittenAt).HasDatabaseName("letters_written_at");
        letter.HasIndex(l => l.Cause).HasDatabaseName("letters_cause");
        letter.HasIndex(l => l.ClaimedUntil).HasDatabaseName("letters_unsent").HasFilter("sent_at is null");
    }
}

public static class LetterSet
{
    extension(KonventDb db)
    {
        public DbSet<Letter> Letters => db.Set<Letter>();
    }

    /// <summary>Those that are neither sent nor in hand, nor waiting for their next attempt.</summary>
    public static IQueryable<Letter> DueAt(this IQueryable<Letter> letters, DateTimeOffset now) =>
        letters.Where(l => l.SentAt == null && (l.ClaimedUntil == null || l.ClaimedUntil <= now));
}
