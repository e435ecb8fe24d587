using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Documents.Folders;

/// <summary>A folder as the form shows and sends it.</summary>
public sealed class FolderForm
{
    public int Version { get; set; }

    [Called("documents.folder.name")]
    public WordingField Name { get; set; } = new();

    [Called("documents.folder.in")]
    public string? ParentId { get; set; }

    public static FolderForm Of(Folder folder) =>
        new()
        {
            Version = folder.Version,
            Name = WordingField.Of(folder.Name),
            ParentId = folder.ParentId?.ToString(),
        };

    /// <param name="reader">In whose language is typed.</param>
    public WrittenFolder Read(Language reader)
    {
        var typed = new TypedFields(reader);
        var written = new WrittenFolder(typed.Words(Name, nameof(Name)), DocumentForm.IdOf(ParentId));
        typed.Rules.Enforce();
        return written;
    }
}
