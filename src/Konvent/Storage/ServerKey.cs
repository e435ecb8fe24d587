using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.Storage;

/// <summary>A key with which this server signs cookies and links; in the database, so that all nodes and a restored backup know it.</summary>
public sealed class ServerKey
{
    public string Name { get; init; } = "";

    public string Xml { get; init; } = "";
}

public sealed class ServerKeyMapping : IEntityTypeConfiguration<ServerKey>
{
    public void Configure(EntityTypeBuilder<ServerKey> key)
    {
        key.ToTable("server_keys");
        key.HasKey(k => k.Name);
        key.Property(k => k.Name).HasMaxLength(200);
    }
}
