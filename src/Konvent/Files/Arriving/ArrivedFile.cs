using Konvent.Files.Kinds;

namespace Konvent.Files.Arriving;

/// <summary>A file that has come in whole and was looked at; it lies on the disk and goes when the request ends, unless it is kept.</summary>
/// <param name="Name">Such that any computer can keep a file under it.</param>
public sealed record ArrivedFile(string Name, string Hash, long Length, FileKind Kind, Stream Content)
    : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Content.DisposeAsync();
}
