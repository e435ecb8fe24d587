using System.Text;
using Konvent.Basics;

namespace Konvent.Files.Kinds;

/// <summary>
/// Office files as they were until 2007 ([MS-CFB]): a file system of their own, in whose directory the names of its streams stand in
/// UTF-16. Which of them there are tells what it is, and whether it carries macros.
/// </summary>
internal static class OldOffice
{
    public static ReadOnlySpan<byte> Sign => [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1];

    private const int Chunk = 64 * 1024;

    private static readonly byte[] Macros = Encoding.Unicode.GetBytes("_VBA_PROJECT");

    private static readonly (byte[] Stream, FileKind Kind)[] Kinds =
    [
        (Encoding.Unicode.GetBytes("WordDocument\0"), FileKinds.OldWord),
        (Encoding.Unicode.GetBytes("PowerPoint Document\0"), FileKinds.OldPowerPoint),
        (Encoding.Unicode.GetBytes("Workbook\0"), FileKinds.OldExcel),
    ];

    public static async Task<FileKind> KindOf(Stream content, CancellationToken stop)
    {
        var found = new HashSet<FileKind>();
        var longest = Kinds.Max(kind => kind.Stream.Length);
        // Each chunk begins a little before the end of the last one, so that no name falls between two.
        for (var from = 0L; from < content.Length; from += Chunk)
        {
            var chunk = await Bytes.At(content, from, Chunk + longest, stop);
            if (chunk.AsSpan().IndexOf(Macros) >= 0)
                throw new RuleBroken("files.rule.macros", FindKind.Field);
            found.UnionWith(Kinds.Where(kind => chunk.AsSpan().IndexOf(kind.Stream) >= 0).Select(kind => kind.Kind));
        }
        // A text may have a table in it; the first of the list is the whole.
        return Kinds.Select(kind => kind.Kind).FirstOrDefault(found.Contains)
            ?? throw new RuleBroken("files.rule.unknown", FindKind.Field);
    }
}
