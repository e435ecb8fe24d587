namespace Konvent.Tests.Files;

/// <summary>An upload as it comes over a line: so many full stops, in stretches as they are asked for; it may break off.</summary>
internal sealed class Trickle(long length, long breaksAt = long.MaxValue) : Stream
{
    /// <summary>The most that was asked for at once.</summary>
    public int LargestRead { get; private set; }

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    public override long Position { get; set; }

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
    {
        if (Position >= breaksAt)
            throw new IOException("The line is dead.");
        LargestRead = Math.Max(LargestRead, buffer.Length);
        var read = (int)Math.Min(buffer.Length, length - Position);
        buffer.Span[..read].Fill((byte)'.');
        Position += read;
        return ValueTask.FromResult(read);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void Flush() { }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
