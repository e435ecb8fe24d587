using System.Security.Cryptography;
using Konvent.Files.Kinds;

namespace Konvent.Files.Arriving;

/// <summary>Takes a file in as it comes over the net: to the disk, with little memory, and looks what it is.</summary>
public sealed class ReceiveFile(FileSettings settings)
{
    private const int BufferSize = 128 * 1024;

    // Whoever sends more than is taken hears so only if somebody listens to the end: a browser reads no answer while it is sending.
    private const long MostOverheard = 1024L * 1024 * 1024;

    /// <summary>The largest request in which a file may come; what is more is cut off.</summary>
    public long LargestRequest => settings.Largest + MostOverheard;

    /// <summary>The file; the caller disposes of it.</summary>
    /// <param name="name">As the sender called it.</param>
    /// <exception cref="FileTooLarge">It is larger than files may be.</exception>
    /// <exception cref="Basics.RuleBroken">It is empty, or of a kind that is not taken.</exception>
    public async Task<ArrivedFile> Run(Stream from, string? name, CancellationToken stop)
    {
        var content = Temporary();
        try
        {
            var hash = await Take(from, content, stop);
            var tidy = FileNames.Tidy(name);
            var kind = await FindKind.Of(content, tidy, stop);
            if (FileNames.ExtensionOf(tidy).Length == 0)
                tidy += "." + kind.Extensions[0];
            return new(tidy, hash, content.Length, kind, content);
        }
        catch
        {
            await content.DisposeAsync();
            throw;
        }
    }

    private async Task<string> Take(Stream from, FileStream content, CancellationToken stop)
    {
        using var sha = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        var buffer = new byte[BufferSize];
        var length = 0L;
        while (await from.ReadAsync(buffer, stop) is > 0 and var read)
        {
            length += read;
            if (length > settings.Largest + MostOverheard)
                break;
            if (length > settings.Largest)
                continue;
            sha.AppendData(buffer, 0, read);
            await content.WriteAsync(buffer.AsMemory(0, read), stop);
        }
        if (length > settings.Largest)
            throw new FileTooLarge(settings);
        return Convert.ToHexStringLower(sha.GetHashAndReset());
    }

    // Without a name from its first moment on, it goes with the process, however that ends: nothing is ever left to clean.
    private FileStream Temporary()
    {
        var path = Path.Combine(settings.Directory, Guid.CreateVersion7().ToString("N"));
        var how = new FileStreamOptions
        {
            Mode = FileMode.CreateNew,
            Access = FileAccess.ReadWrite,
            BufferSize = 0,
            Options = FileOptions.Asynchronous,
        };
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(settings.Directory);
            how.Options |= FileOptions.DeleteOnClose;
            return new(path, how);
        }
        const UnixFileMode owner = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        Directory.CreateDirectory(settings.Directory, owner | UnixFileMode.UserExecute);
        how.UnixCreateMode = owner;
        var file = new FileStream(path, how);
        File.Delete(path);
        return file;
    }
}
