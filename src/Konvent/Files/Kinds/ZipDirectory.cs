using System.Buffers.Binary;
using System.Text;
using Konvent.Basics;

namespace Konvent.Files.Kinds;

/// <summary>What a packed file says to have in it.</summary>
internal sealed record ZipEntryNamed(string Name, long Length);

/// <summary>
/// Reads the directory at the end of a packed file (PKWARE APPNOTE 4.3), and nothing else of it: nothing is ever unpacked here. How large
/// the directory is is known before it is read.
/// </summary>
internal static class ZipDirectory
{
    public const int MostEntries = 10_000;

    /// <summary>What unpacks to more than this is refused: somebody's disk would be full.</summary>
    public const long MostUnpacked = 4L * 1024 * 1024 * 1024;

    private const int Largest = 4 * 1024 * 1024;
    private const int EndLength = 22;
    private const int EntryLength = 46;

    public static ReadOnlySpan<byte> Sign => "PK\u0003\u0004"u8;

    public static ReadOnlySpan<byte> SignOfEmpty => "PK\u0005\u0006"u8;

    private static ReadOnlySpan<byte> SignOfEntry => "PK\u0001\u0002"u8;

    public static async Task<IReadOnlyList<ZipEntryNamed>> Read(Stream content, CancellationToken stop)
    {
        // Behind the end there may be a comment of up to 64 KiB.
        var tail = await Bytes.At(
            content,
            Math.Max(0, content.Length - EndLength - ushort.MaxValue),
            EndLength + ushort.MaxValue,
            stop
        );
        var end = tail.AsSpan().LastIndexOf(SignOfEmpty);
        if (end < 0 || tail.Length - end < EndLength)
            throw Broken();
        var count = BinaryPrimitives.ReadUInt16LittleEndian(tail.AsSpan(end + 10));
        var size = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 12));
        var start = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(end + 16));
        if (count > MostEntries || size > Largest)
            throw TooMuch();
        if (start + size > content.Length)
            throw Broken();
        var entries = Entries(await Bytes.At(content, start, (int)size, stop), count);
        if (entries.Sum(entry => entry.Length) > MostUnpacked)
            throw TooMuch();
        return entries;
    }

    private static List<ZipEntryNamed> Entries(ReadOnlySpan<byte> directory, int count)
    {
        var entries = new List<ZipEntryNamed>(count);
        while (entries.Count < count)
        {
            if (directory.Length < EntryLength || !directory.StartsWith(SignOfEntry))
                throw Broken();
            var unpacked = BinaryPrimitives.ReadUInt32LittleEndian(directory[24..]);
            var name = BinaryPrimitives.ReadUInt16LittleEndian(directory[28..]);
            var length =
                EntryLength
                + name
                + BinaryPrimitives.ReadUInt16LittleEndian(directory[30..])
                + BinaryPrimitives.ReadUInt16LittleEndian(directory[32..]);
            if (directory.Length < length)
                throw Broken();
            entries.Add(new(Encoding.UTF8.GetString(directory.Slice(EntryLength, name)), unpacked));
            directory = directory[length..];
        }
        return entries;
    }

    private static RuleBroken Broken() => new("files.rule.brokenArchive", FindKind.Field);

    private static RuleBroken TooMuch() => new("files.rule.tooMuch", FindKind.Field);
}
