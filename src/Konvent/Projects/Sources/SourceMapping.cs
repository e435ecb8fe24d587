using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Sources;

public sealed class SourceMapping : IEntityTypeConfiguration<Source>
{
    public void Configure(EntityTypeBuilder<Source> source)
    {
        source.ToTable("sources");
        source.ComplexProperty(
            s => s.About,
            about =>
            {
                about.Property(name => name.Of).HasColumnName("about_id");
                about.Property(name => name.Kind).HasColumnName("about_kind").HasColumnType("varchar(64)");
                about
                    .Property(name => name.Part)
                    .HasColumnName("about_part")
                    .HasColumnType($"varchar({FactName.LongestPart})");
            }
        );
        // Per language; the column itself holds them all.
        source.Property(s => s.Says).HasMaxLength(Source.LongestSays);
        source.Property(s => s.Document).HasMaxLength(Source.LongestDocument);
        source.Property(s => s.SaidBy).HasMaxLength(Source.LongestSaidBy);
        source.Property(s => s.Address).HasMaxLength(WebAddress.Longest);
        source.Property(s => s.Sentence).HasMaxLength(Source.LongestSentence);
        source.Property(s => s.FollowedBecause).HasMaxLength(Source.LongestReason);
        source.Ignore(s => s.IsFollowed);
        source.HasOne<Project>().WithMany().HasForeignKey(s => s.ProjectId).OnDelete(DeleteBehavior.Cascade);
        source.HasIndex(s => s.ProjectId).HasDatabaseName("sources_project_id");
    }
}

public static class SourceSet
{
    extension(KonventDb db)
    {
        public DbSet<Source> Sources => db.Set<Source>();
    }
}
