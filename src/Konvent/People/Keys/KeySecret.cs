using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Konvent.People.Keys;

/// <summary>The secret of a key: <c>kv_</c> and forty letters and digits, of which nobody guesses one. Shown once; what is kept is its hash.</summary>
public sealed record KeySecret
{
    public const string Beginning = "kv_";

    private const string Signs = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static readonly SearchValues<char> AllSigns = SearchValues.Create(Signs);

    private const int Length = 40;
    private const int Shown = 6;

    private KeySecret(string text) => Text = text;

    public string Text { get; }

    /// <summary>The first characters, by which its owner knows it again.</summary>
    public string Start => Text[..(Beginning.Length + Shown)];

    // The secret is random and long: a plain hash cannot be turned back, and needs no salt.
    public string Hash => Convert.ToHexStringLower(SHA256.HashData(Encoding.ASCII.GetBytes(Text)));

    public static KeySecret Make() => new(Beginning + RandomNumberGenerator.GetString(Signs, Length));

    /// <summary>The secret as it was sent, or null where it cannot be one.</summary>
    public static KeySecret? Read(string sent) =>
        sent.Length == Beginning.Length + Length
        && sent.StartsWith(Beginning, StringComparison.Ordinal)
        && !sent.AsSpan(Beginning.Length).ContainsAnyExcept(AllSigns)
            ? new(sent)
            : null;

    /// <summary>Nobody logs a secret by accident.</summary>
    public override string ToString() => Start + "…";
}
