namespace Konvent.Projects.Documents;

/// <summary>
/// Keeps what is written without waiting until somebody writes who waits: the packer of archives ends each file in a way that would block
/// a thread, and the server allows none to be blocked. What is kept so is never more than the end of one file.
/// </summary>
internal sealed class LateStream(Stream to) : Stream
{
    private readonly MemoryStream late = new();

    public override bool CanRead => false;

    public override bool CanSeek => false;

    public override bool CanWrite => true;

    public override long Length => throw new NotSupportedException();

    public override long Position
    {
        get => throw new NotSupportedException();
        set => throw new NotSupportedException();
    }

    public override void Write(byte[] buffer, int offset, int count) => late.Write(buffer, offset, count);

    public override void Write(ReadOnlySpan<byte> buffer) => late.Write(buffer);

    public override async ValueTask WriteAsync(
        ReadOnlyMemory<byte> buffer,
        CancellationToken cancellationToken = default
    )
    {
        await SendLate(cancellationToken);
        await to.WriteAsync(buffer, cancellationToken);
    }

    public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        WriteAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override void Flush() { }

    public override async Task FlushAsync(CancellationToken cancellationToken)
    {
        await SendLate(cancellationToken);
        await to.FlushAsync(cancellationToken);
    }

    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    private async Task SendLate(CancellationToken stop)
    {
        if (late.Length == 0)
            return;
        await to.WriteAsync(late.GetBuffer().AsMemory(0, (int)late.Length), stop);
        late.SetLength(0);
    }
}
