using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;

namespace Konvent.People.SecondStep;

/// <summary>The six digits that an authenticator app shows for half a minute (RFC 6238, with SHA-1, as all apps understand it).</summary>
public static class TimeCode
{
    public const int Digits = 6;

    private const int Seconds = 30;
    private const int KeyBytes = 20;

    /// <summary>A new key, in the letters in which apps take it.</summary>
    public static string NewKey() => Base32.Write(RandomNumberGenerator.GetBytes(KeyBytes));

    /// <summary>The half minute to which this code belongs, or null. The one before and the one after count too: clocks differ.</summary>
    /// <param name="after">Codes up to this half minute have been used, and work no more.</param>
    public static long? HalfMinuteOf(string code, string key, DateTimeOffset now, long after)
    {
        var current = HalfMinute(now);
        for (var step = current - 1; step <= current + 1; step++)
            if (step > after && CryptographicOperations.FixedTimeEquals(Bytes(code), Bytes(At(step, key))))
                return step;
        return null;
    }

    public static long HalfMinute(DateTimeOffset now) => now.ToUnixTimeSeconds() / Seconds;

    public static string At(long halfMinute, string key)
    {
        Span<byte> counter = stackalloc byte[8];
        BinaryPrimitives.WriteInt64BigEndian(counter, halfMinute);
#pragma warning disable CA5350 // The algorithm the apps have; as a keyed hash it is not known to be weak.
        var hash = HMACSHA1.HashData(Base32.Read(key), counter);
#pragma warning restore CA5350
        var number = BinaryPrimitives.ReadInt32BigEndian(hash.AsSpan(hash[^1] & 15)) & int.MaxValue;
        return (number % 1_000_000).ToString("D6", CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string code) => System.Text.Encoding.UTF8.GetBytes(code);
}
