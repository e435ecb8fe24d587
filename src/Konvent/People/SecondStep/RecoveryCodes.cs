using System.Security.Cryptography;
using Konvent.People.Accounts;
using Microsoft.AspNetCore.Identity;

namespace Konvent.People.SecondStep;

/// <summary>Ten codes for the day on which the phone is lost. Each works once; only their hashes are kept.</summary>
public sealed class RecoveryCodes(IPasswordHasher<Account> hasher)
{
    public const int Many = 10;

    // Without those that are taken for one another when read from paper.
    private const string Signs = "abcdefghjkmnpqrstuvwxyz23456789";
    private const int Length = 10;

    /// <summary>New codes to be shown once, and what is kept of them.</summary>
    public (IReadOnlyList<string> Codes, string Kept) Make(Account account)
    {
        var codes = Enumerable.Range(0, Many).Select(_ => RandomNumberGenerator.GetString(Signs, Length)).ToArray();
        return ([.. codes.Select(Shown)], Kept(codes.Select(code => hasher.HashPassword(account, code))));
    }

    public static int Left(string? kept) => Hashes(kept).Length;

    /// <summary>What is kept once this code has been used, or null where it is none of them.</summary>
    public string? Use(Account account, string typed, string? kept)
    {
        var code = typed.ToLowerInvariant();
        if (code.Length != Length)
            return null;
        var used = Hashes(kept)
            .FirstOrDefault(hash =>
                hasher.VerifyHashedPassword(account, hash, code) != PasswordVerificationResult.Failed
            );
        return used is null ? null : Kept(Hashes(kept).Where(hash => hash != used));
    }

    private static string Shown(string code) => $"{code[..5]}-{code[5..]}";

    private static string Kept(IEnumerable<string> hashes) => string.Join(' ', hashes);

    private static string[] Hashes(string? kept) => (kept ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
