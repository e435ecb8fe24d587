using System.Globalization;
using Konvent.Storage;

namespace Konvent.Files;

/// <summary>How large a file may be, and where it lies while it is coming in.</summary>
/// <param name="Largest">In bytes.</param>
public sealed record FileSettings(long Largest, string Directory)
{
    public const int UsualMegabytes = 200;

    private const long Megabyte = 1_000_000;

    public long LargestMegabytes => Largest / Megabyte;

    /// <param name="largest">In megabytes, as somebody set it.</param>
    /// <exception cref="CannotStart"><c>KONVENT_LARGEST_FILE</c> is no such number.</exception>
    public static FileSettings For(StorageSettings storage, string? largest) =>
        new(ReadMegabytes(largest) * Megabyte, Path.Combine(storage.Directory, "arriving"));

    private static int ReadMegabytes(string? largest) =>
        string.IsNullOrWhiteSpace(largest) ? UsualMegabytes
        : int.TryParse(largest, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes)
        && megabytes is >= 1 and <= 2000
            ? megabytes
        : throw new CannotStart($"KONVENT_LARGEST_FILE is not a number of megabytes from 1 to 2000: {largest}");
}
