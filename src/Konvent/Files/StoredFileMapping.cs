using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Files;

public sealed class StoredFileMapping : IEntityTypeConfiguration<StoredFile>, IEntityTypeConfiguration<FilePiece>
{
    /// <summary>The length of a hash as it stands in any table.</summary>
    public const int HashLength = 64;

    public void Configure(EntityTypeBuilder<StoredFile> file)
    {
        file.ToTable("file_contents");
        file.HasKey(f => f.Hash);
        file.Property(f => f.Hash).HasMaxLength(HashLength);
        file.Property(f => f.Length).HasColumnType("bigint");
        file.Property(f => f.MediaType).HasMaxLength(100);
    }

    public void Configure(EntityTypeBuilder<FilePiece> piece)
    {
        piece.ToTable("file_pieces");
        piece.HasKey(p => new { p.Hash, p.Number });
        piece.Property(p => p.Hash).HasMaxLength(HashLength);
        piece.HasOne<StoredFile>().WithMany().HasForeignKey(p => p.Hash).OnDelete(DeleteBehavior.Cascade);
    }
}

public static class StoredFileSet
{
    extension(KonventDb db)
    {
        public DbSet<StoredFile> StoredFiles => db.Set<StoredFile>();
    }
}
