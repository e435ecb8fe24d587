using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace Konvent.Commands.Demo;

/// <summary>Draws a river between its banks as PNG, so that the demo brings no files of its own.</summary>
internal static class DemoPicture
{
    private const int Width = 640;
    private const int Height = 320;

    public static byte[] Of()
    {
        using var png = new MemoryStream();
        png.Write([0x89, .. "PNG\r\n"u8, 0x1A, (byte)'\n']);
        var size = new byte[13];
        BinaryPrimitives.WriteInt32BigEndian(size, Width);
        BinaryPrimitives.WriteInt32BigEndian(size.AsSpan(4), Height);
        (size[8], size[9]) = (8, 2); // Eight bits for each of red, green and blue.
        Add(png, "IHDR", size);
        Add(png, "IDAT", Packed());
        Add(png, "IEND", []);
        return png.ToArray();
    }

    private static byte[] Packed()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
            for (var y = 0; y < Height; y++)
            {
                zlib.WriteByte(0); // Each row begins with its filter; none.
                for (var x = 0; x < Width; x++)
                    zlib.Write(ColourAt(x, y));
            }
        return packed.ToArray();
    }

    private static ReadOnlySpan<byte> ColourAt(int x, int y)
    {
        var middle = Height * 0.55 + 46 * Math.Sin(x / 95.0) + 14 * Math.Sin(x / 31.0);
        return Math.Abs(y - middle) switch
        {
            < 38 => [0x5B, 0xA3, 0xB5],
            < 46 => [0xE6, 0xD8, 0xB2],
            _ => y < middle ? [0xA9, 0xC2, 0x94] : [0x8B, 0xAF, 0x7C],
        };
    }

    private static void Add(Stream png, string kind, byte[] content)
    {
        byte[] named = [.. Encoding.ASCII.GetBytes(kind), .. content];
        var number = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(number, content.Length);
        png.Write(number);
        png.Write(named);
        BinaryPrimitives.WriteUInt32BigEndian(number, Check(named));
        png.Write(number);
    }

    // CRC-32, ISO 3309.
    private static uint Check(ReadOnlySpan<byte> bytes)
    {
        var sum = uint.MaxValue;
        foreach (var one in bytes)
        {
            sum ^= one;
            for (var bit = 0; bit < 8; bit++)
                sum = (sum & 1) == 0 ? sum >> 1 : (sum >> 1) ^ 0xEDB88320;
        }
        return ~sum;
    }
}
