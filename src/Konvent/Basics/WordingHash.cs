using System.Security.Cryptography;
using System.Text;

namespace Konvent.Basics;

/// <summary>The fingerprint of a source text by which a translation knows what it translates: sixteen hexadecimal digits.</summary>
public static class WordingHash
{
    public static string Of(string text) =>
        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)).AsSpan(0, 8));
}
