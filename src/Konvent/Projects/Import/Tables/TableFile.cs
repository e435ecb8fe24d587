namespace Konvent.Projects.Import.Tables;

/// <summary>A file that may be a table. It is opened as often as it is looked into, and never held as a whole.</summary>
/// <param name="Open">Gives it from its beginning; whoever asked closes it.</param>
public sealed record TableFile(long Length, Func<Stream> Open)
{
    public static TableFile Of(byte[] content) => new(content.Length, () => new MemoryStream(content, writable: false));

    public static TableFile Of(FileInfo file) => new(file.Length, file.OpenRead);

    /// <summary>So many bytes of its beginning, or all where it is shorter.</summary>
    internal byte[] Head(int most)
    {
        using var file = Open();
        var head = new byte[Math.Min(Length, most)];
        return head[..file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false)];
    }
}
