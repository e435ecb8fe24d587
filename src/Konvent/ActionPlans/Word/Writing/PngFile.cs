using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>Writes a picture of few colours as a PNG file (ISO/IEC 15948).</summary>
internal static class PngFile
{
    private static readonly byte[] Sign = [0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n'];

    private static readonly uint[] Remainders = [.. Enumerable.Range(0, 256).Select(Remainder)];

    /// <param name="points">Row by row, each the number of its colour.</param>
    public static byte[] Of(int width, int height, byte[] points, (byte Red, byte Green, byte Blue)[] colours)
    {
        using var file = new MemoryStream();
        file.Write(Sign);
        var head = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(head, width);
        BinaryPrimitives.WriteInt32BigEndian(head.AsSpan(4), height);
        (head[8], head[9]) = (8, 3); // Eight bits a point, which are the number of a colour.
        Chunk(file, "IHDR", head);
        Chunk(file, "PLTE", [.. colours.SelectMany(colour => new[] { colour.Red, colour.Green, colour.Blue })]);
        Chunk(file, "IDAT", Packed(width, height, points));
        Chunk(file, "IEND", []);
        return file.ToArray();
    }

    private static byte[] Packed(int width, int height, byte[] points)
    {
        using var packed = new MemoryStream();
        using (var zip = new ZLibStream(packed, CompressionLevel.SmallestSize))
            for (var row = 0; row < height; row++)
            {
                zip.WriteByte(0); // The row stands as it is, not as the difference to another.
                zip.Write(points, row * width, width);
            }
        return packed.ToArray();
    }

    private static void Chunk(MemoryStream file, string name, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(name), .. content];
        Span<byte> number = stackalloc byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        file.Write(number);
        file.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Checked(named));
        file.Write(number);
    }

    private static uint Checked(byte[] bytes) =>
        ~bytes.Aggregate(uint.MaxValue, (sum, next) => Remainders[(byte)sum ^ next] ^ (sum >> 8));

    private static uint Remainder(int number)
    {
        var rest = (uint)number;
        for (var bit = 0; bit < 8; bit++)
            rest = (rest & 1) == 0 ? rest >> 1 : 0xEDB88320 ^ (rest >> 1);
        return rest;
    }
}
