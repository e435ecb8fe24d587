using Konvent.Storage;
using Konvent.Storage.Columns;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace Konvent.People.Accounts;

public sealed class AccountMapping : IEntityTypeConfiguration<Account>
{
    public void Configure(EntityTypeBuilder<Account> account)
    {
        account.ToTable("accounts");
        account.Property(a => a.Name).HasMaxLength(200);
        account.Property(a => a.UserName).HasMaxLength(256);
        account.Property(a => a.NormalizedUserName).HasMaxLength(256);
        account.Property(a => a.Email).HasMaxLength(256);
        account.Property(a => a.NormalizedEmail).HasMaxLength(256);
        account.Property(a => a.PhoneNumber).HasMaxLength(40);
        account.Property(a => a.PasswordHash).HasMaxLength(500);
        account.Property(a => a.SecurityStamp).HasMaxLength(64);
        account.Property(a => a.ConcurrencyStamp).HasMaxLength(64).IsConcurrencyToken();
        account.Property(a => a.SearchText).HasMaxLength(500);
        account.HasIndex(a => new { a.SearchText, a.Id }).HasDatabaseName("accounts_search_text");
        account.HasIndex(a => a.NormalizedUserName).IsUnique().HasDatabaseName("accounts_user_name");
        account.HasIndex(a => a.NormalizedEmail).IsUnique().HasDatabaseName("accounts_email");
    }
}

/// <summary>The tables in which ASP.NET Core Identity keeps what belongs to an account.</summary>
public sealed class AccountPartsMapping
    : IEntityTypeConfiguration<IdentityUserClaim<Guid>>,
        IEntityTypeConfiguration<IdentityUserLogin<Guid>>,
        IEntityTypeConfiguration<IdentityUserToken<Guid>>,
        IEntityTypeConfiguration<IdentityUserPasskey<Guid>>
{
    public void Configure(EntityTypeBuilder<IdentityUserClaim<Guid>> claim)
    {
        claim.ToTable("account_claims");
        claim.HasKey(c => c.Id);
        claim.Property(c => c.Id).ValueGeneratedNever(); // We keep no claims; the store asks for the table all the same.
        claim.Property(c => c.ClaimType).HasMaxLength(200);
        claim.Property(c => c.ClaimValue).HasMaxLength(500);
        BelongsToAccount(claim, "UserId");
    }

    public void Configure(EntityTypeBuilder<IdentityUserLogin<Guid>> login)
    {
        login.ToTable("account_logins");
        login.HasKey(l => new { l.LoginProvider, l.ProviderKey });
        login.Property(l => l.LoginProvider).HasMaxLength(128);
        login.Property(l => l.ProviderKey).HasMaxLength(128);
        login.Property(l => l.ProviderDisplayName).HasMaxLength(200);
        BelongsToAccount(login, "UserId");
    }

    public void Configure(EntityTypeBuilder<IdentityUserToken<Guid>> token)
    {
        token.ToTable("account_tokens");
        token.HasKey(t => new
        {
            t.UserId,
            t.LoginProvider,
            t.Name,
        });
        token.Property(t => t.LoginProvider).HasMaxLength(128);
        token.Property(t => t.Name).HasMaxLength(128);
        token.Property(t => t.Value).HasMaxLength(2000);
        BelongsToAccount(token, "UserId");
    }

    public void Configure(EntityTypeBuilder<IdentityUserPasskey<Guid>> passkey)
    {
        passkey.ToTable("account_passkeys");
        passkey.HasKey(p => p.CredentialId);
        // One document, read and written whole: as an owned type EF reads it on one engine only.
        passkey.Property(p => (IdentityPasskeyData?)p.Data).IsRequired().AsJson();
        BelongsToAccount(passkey, "UserId");
    }

    private static void BelongsToAccount<T>(EntityTypeBuilder<T> part, string key)
        where T : class
    {
        part.HasOne<Account>().WithMany().HasForeignKey(key).OnDelete(DeleteBehavior.Cascade);
        if (part.Metadata.FindPrimaryKey()!.Properties[0].Name != key)
            part.HasIndex(key).HasDatabaseName($"{part.Metadata.GetTableName()}_user_id");
    }
}

public static class AccountSet
{
    extension(KonventDb db)
    {
        public DbSet<Account> Accounts => db.Set<Account>();
    }
}
