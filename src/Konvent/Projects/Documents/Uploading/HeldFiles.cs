using System.Security.Cryptography;
using System.Text.Json;
using Konvent.Files;
using Konvent.Files.Kinds;
using Microsoft.AspNetCore.DataProtection;

namespace Konvent.Projects.Documents.Uploading;

/// <summary>
/// Says under our own seal which file has arrived with a form that was refused for something else, so that nobody uploads it twice. It
/// counts for whoever uploaded it, as long as a content waits to be used.
/// </summary>
public sealed class HeldFiles(IDataProtectionProvider protection)
{
    private readonly ITimeLimitedDataProtector seal = protection
        .CreateProtector("held-file")
        .ToTimeLimitedDataProtector();

    private sealed record Held(Guid Account, string Name, string Hash, long Length, string MediaType);

    public string Write(Guid account, FileToSend file) =>
        seal.Protect(
            JsonSerializer.Serialize(new Held(account, file.Name, file.Hash, file.Length, file.Kind.MediaType)),
            SweepFiles.After / 2
        );

    /// <summary>The file; null where the seal is not ours, too old or somebody else's.</summary>
    public FileToSend? Read(Guid account, string? ticket)
    {
        try
        {
            var held = JsonSerializer.Deserialize<Held>(seal.Unprotect(ticket ?? ""))!;
            return held.Account == account
                ? new(held.Name, held.Hash, held.Length, FileKinds.Of(held.MediaType))
                : null;
        }
        catch (CryptographicException)
        {
            return null;
        }
    }
}
