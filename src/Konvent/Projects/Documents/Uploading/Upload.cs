using Konvent.Files;
using Konvent.Files.Arriving;
using Konvent.People.Rights;
using Konvent.Ui;

namespace Konvent.Projects.Documents.Uploading;

/// <summary>What a page whose form brings a file has around it.</summary>
public sealed class Upload(KeepFile keep, HeldFiles held, FileSettings settings, Texts texts)
{
    public FileSettings Settings => settings;

    public Texts Texts => texts;

    /// <summary>The file that came with the form, kept; or the one that has been held since the form was refused.</summary>
    /// <exception cref="Basics.RuleBroken">There is none, or it is not taken.</exception>
    public async Task<FileToSend> Take(HttpContext http, UploadForm form, Person who, CancellationToken stop)
    {
        var file =
            http.HasFile() || held.Read(who.Id, form.Held) is not { } before
                ? await keep.Run(http.ArrivedFile(), stop)
                : before;
        form.Held = held.Write(who.Id, file);
        return file;
    }

    public string? NameOfHeld(Person who, UploadForm form) => held.Read(who.Id, form.Held)?.Name;
}
