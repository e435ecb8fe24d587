using Konvent.Files;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Documents;

public sealed class DocumentMapping : IEntityTypeConfiguration<Document>, IEntityTypeConfiguration<Folder>
{
    // As long as the name of an account.
    private const int LongestName = 200;

    public void Configure(EntityTypeBuilder<Folder> folder)
    {
        folder.ToTable("folders");
        // Per language; the column itself holds them all.
        folder.Property(f => f.Name).HasMaxLength(Folder.LongestName);
        folder.HasOne<Project>().WithMany().HasForeignKey(f => f.ProjectId).OnDelete(DeleteBehavior.Cascade);
        folder.HasOne<Folder>().WithMany().HasForeignKey(f => f.ParentId).OnDelete(DeleteBehavior.Restrict);
        folder.HasIndex(f => f.ProjectId).HasDatabaseName("folders_project_id");
        folder.HasIndex(f => f.ParentId).HasDatabaseName("folders_parent_id");
    }

    public void Configure(EntityTypeBuilder<Document> document)
    {
        document.ToTable("documents");
        document.Property(d => d.Title).HasMaxLength(Document.LongestTitle);
        document.Ignore(d => d.Newest);
        document.Ignore(d => d.Released);
        document.HasOne<Project>().WithMany().HasForeignKey(d => d.ProjectId).OnDelete(DeleteBehavior.Cascade);
        document.HasOne<Folder>().WithMany().HasForeignKey(d => d.FolderId).OnDelete(DeleteBehavior.Restrict);
        document.HasIndex(d => d.ProjectId).HasDatabaseName("documents_project_id");
        document.HasIndex(d => d.FolderId).HasDatabaseName("documents_folder_id");
        document.OwnsMany(
            d => d.Versions,
            version =>
            {
                version.ToTable("document_versions");
                version.WithOwner().HasForeignKey("DocumentId");
                version.HasKey(v => v.Id);
                version.Property(v => v.Id).ValueGeneratedNever();
                version.Property(v => v.Hash).HasMaxLength(StoredFileMapping.HashLength);
                version.Property(v => v.FileName).HasMaxLength(FileNames.Longest);
                version.Property(v => v.Length).HasColumnType("bigint");
                version.Property(v => v.MediaType).HasMaxLength(100);
                version.Property(v => v.Note).HasMaxLength(Document.LongestNote);
                version.Property(v => v.UploadedBy).HasMaxLength(LongestName);
                version.Ignore(v => v.Kind);
                version.Ignore(v => v.File);
                version.HasOne<StoredFile>().WithMany().HasForeignKey(v => v.Hash).OnDelete(DeleteBehavior.Restrict);
                version.HasIndex("DocumentId", "Number").IsUnique().HasDatabaseName("document_versions_number");
                version.HasIndex(v => v.Hash).HasDatabaseName("document_versions_hash");
            }
        );
    }
}

public static class DocumentSet
{
    extension(KonventDb db)
    {
        public DbSet<Document> Documents => db.Set<Document>();

        public DbSet<Folder> Folders => db.Set<Folder>();
    }
}
