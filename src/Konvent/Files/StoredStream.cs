using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Files;

/// <summary>Reads a kept content piece by piece, from wherever it is asked to; never more than one piece is in memory.</summary>
public sealed class StoredStream(KonventDb db, string hash, long length) : Stream
{
    private byte[] piece = [];
    private int number = -1;

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => length;

    public override long Position { get; set; }

    public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= length || buffer.Length == 0)
            return 0;
        await Fetch((int)(Position / FilePiece.Size), cancellationToken);
        var rest = piece.AsMemory((int)(Position % FilePiece.Size));
        var read = Math.Min(rest.Length, buffer.Length);
        rest[..read].CopyTo(buffer);
        Position += read;
        return read;
    }

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override int Read(byte[] buffer, int offset, int count) =>
        throw new NotSupportedException("The database is read without blocking a thread.");

    public override long Seek(long offset, SeekOrigin origin) =>
        Position = origin switch
        {
            SeekOrigin.Begin => offset,
            SeekOrigin.Current => Position + offset,
            _ => length + offset,
        };

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    private async Task Fetch(int wanted, CancellationToken stop)
    {
        if (number == wanted)
            return;
        piece = await db.Set<FilePiece>()
            .Where(part => part.Hash == hash && part.Number == wanted)
            .Select(part => part.Bytes)
            .SingleAsync(stop);
        number = wanted;
    }
}
