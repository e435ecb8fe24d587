using System.Text;
using Konvent.Mail.Mime;

namespace Konvent.Mail;

/// <summary>Lays each letter down as an <c>.eml</c> file named after its id: whole or not at all, and a repeat replaces itself.</summary>
internal sealed class WriteLetterFiles(MailSettings settings) : IPostLetters
{
    // Letters carry links that open accounts: nobody else on this machine reads them.
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite;

    public async Task Post(Letter letter, CancellationToken stop)
    {
        var message = MessageText.Of(letter, settings.From);
        var target = Path.Combine(settings.Directory, $"{letter.Id}.eml");
        try
        {
            MakeDirectory();
            await Write(target + ".part", message, stop);
            File.Move(target + ".part", target, overwrite: true);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new NotPosted($"The letter could not be written: {error.Message}", error);
        }
    }

    private void MakeDirectory()
    {
        if (OperatingSystem.IsWindows())
            Directory.CreateDirectory(settings.Directory);
        else
            Directory.CreateDirectory(settings.Directory, OwnerOnly | UnixFileMode.UserExecute);
    }

    private static async Task Write(string path, string message, CancellationToken stop)
    {
        var options = new FileStreamOptions { Mode = FileMode.Create, Access = FileAccess.Write };
        if (!OperatingSystem.IsWindows())
            options.UnixCreateMode = OwnerOnly;
        await using var file = new FileStream(path, options);
        await file.WriteAsync(Encoding.ASCII.GetBytes(message), stop);
        file.Flush(flushToDisk: true);
    }
}
