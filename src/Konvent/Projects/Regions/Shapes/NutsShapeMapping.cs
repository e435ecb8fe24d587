using Konvent.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Projects.Regions.Shapes;

public sealed class NutsShapeMapping : IEntityTypeConfiguration<NutsShape>
{
    public void Configure(EntityTypeBuilder<NutsShape> shape)
    {
        shape.ToTable("nuts_shapes");
        shape.HasKey(s => s.Code);
        shape.Property(s => s.Code).HasMaxLength(NutsCode.Longest);
        shape.Property(s => s.BoxLeft).HasColumnType("double precision");
        shape.Property(s => s.BoxTop).HasColumnType("double precision");
        shape.Property(s => s.BoxRight).HasColumnType("double precision");
        shape.Property(s => s.BoxBottom).HasColumnType("double precision");
    }
}

public static class NutsShapeSet
{
    extension(KonventDb db)
    {
        public DbSet<NutsShape> NutsShapes => db.Set<NutsShape>();
    }
}
