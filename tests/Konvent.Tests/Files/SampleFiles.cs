using System.IO.Compression;
using System.Text;

namespace Konvent.Tests.Files;

/// <summary>Small files of every kind, made on the spot.</summary>
internal static class SampleFiles
{
    public static byte[] Text(string text = "Minutes of the meeting.\nEverybody agreed.\n") =>
        Encoding.UTF8.GetBytes(text);

    /// <summary>A text that no other test has, of this length.</summary>
    public static byte[] OwnText(int length = 100) =>
        Encoding.ASCII.GetBytes(Guid.CreateVersion7().ToString("N").PadRight(length, '.'));

    public static byte[] Pdf(string text = "") => Encoding.ASCII.GetBytes($"%PDF-1.4\n% {text}\n%%EOF\n");

    /// <summary>One white point.</summary>
    public static byte[] Png() =>
        Convert.FromBase64String(
            "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8/5+hHgAHggJ/PchI7wAAAABJRU5ErkJggg=="
        );

    public static byte[] Svg(string inside = "") =>
        Text($"<?xml version=\"1.0\"?>\n<!-- drawn -->\n<svg xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>");

    public static byte[] Packed(params string[] names)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var name in names)
            {
                using var entry = new StreamWriter(zip.CreateEntry(name).Open());
                entry.Write(name);
            }
        return bytes.ToArray();
    }

    public static byte[] Docx(params string[] more) => Packed(["[Content_Types].xml", "word/document.xml", .. more]);

    public static byte[] Odt(params string[] more)
    {
        using var bytes = new MemoryStream();
        using (var zip = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
            foreach (var name in (string[])["mimetype", "content.xml", .. more])
            {
                using var entry = new StreamWriter(zip.CreateEntry(name, CompressionLevel.NoCompression).Open());
                entry.Write(name == "mimetype" ? "application/vnd.oasis.opendocument.text" : name);
            }
        return bytes.ToArray();
    }

    /// <summary>An office file of the last century, with streams of these names.</summary>
    public static byte[] OldOffice(params string[] streams) =>
        [
            0xD0,
            0xCF,
            0x11,
            0xE0,
            0xA1,
            0xB1,
            0x1A,
            0xE1,
            .. new byte[70_000],
            .. streams.SelectMany(name => Encoding.Unicode.GetBytes(name + "\0").Concat(new byte[20])),
        ];
}
