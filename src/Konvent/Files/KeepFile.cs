using Konvent.Files.Arriving;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Files;

/// <summary>
/// Keeps a file that has arrived whole: once for each content, all or nothing. It has come over the net by then, so that no writer waits for
/// somebody's line.
/// </summary>
public sealed class KeepFile(KonventDb db, TimeProvider clock)
{
    /// <returns>The file as it can be given; whoever refers to its content says so by <see cref="StoredFile.Use"/> in the same save.</returns>
    public async Task<FileToSend> Run(ArrivedFile file, CancellationToken stop)
    {
        await using var transaction = db.Database.CurrentTransaction is null
            ? await db.Database.BeginTransactionAsync(stop)
            : null;
        if (!await IsKnown(file, stop) && await Enter(file, stop))
            await WritePieces(file, stop);
        if (transaction is not null)
            await transaction.CommitAsync(stop);
        return new(file.Name, file.Hash, file.Length, file.Kind);
    }

    // Known already, it counts as new again: what nothing refers to yet is not swept away under whoever is about to.
    private async Task<bool> IsKnown(ArrivedFile file, CancellationToken stop) =>
        await db.Database.ExecuteSqlAsync($"update file_contents set arrived_at = {Now} where hash = {file.Hash}", stop)
        > 0;

    // Of two who bring the same at once, one writes; the other waits for that and finds it there.
    private async Task<bool> Enter(ArrivedFile file, CancellationToken stop) =>
        await db.Database.ExecuteSqlAsync(
            $"""
            insert into file_contents (hash, length, media_type, arrived_at, is_used)
            values ({file.Hash}, {file.Length}, {file.Kind.MediaType}, {Now}, {false})
            on conflict (hash) do nothing
            """,
            stop
        ) > 0;

    // Not through the change tracker, which would hold them all.
    private async Task WritePieces(ArrivedFile file, CancellationToken stop)
    {
        var buffer = new byte[FilePiece.Size];
        file.Content.Position = 0;
        for (
            var number = 0;
            await file.Content.ReadAtLeastAsync(buffer, buffer.Length, false, stop) is > 0 and var read;
            number++
        )
        {
            var piece = read == buffer.Length ? buffer : buffer[..read];
            await db.Database.ExecuteSqlAsync(
                $"insert into file_pieces (hash, number, bytes) values ({file.Hash}, {number}, {piece})",
                stop
            );
        }
    }

    private DateTime Now => clock.GetUtcNow().UtcDateTime;
}
