using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;

namespace Konvent.People;

/// <summary>The secret in a link that leaves the house once, in a mail or on the console. Only its hash is kept.</summary>
public static class LinkSecret
{
    private const int Bytes = 32;
    private const int Longest = 200;

    public static string Make() => Base64Url.EncodeToString(RandomNumberGenerator.GetBytes(Bytes));

    // Random and long: a plain hash cannot be turned back, and needs no salt.
    public static string HashOf(string secret) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(secret[..Math.Min(secret.Length, Longest)])));
}
