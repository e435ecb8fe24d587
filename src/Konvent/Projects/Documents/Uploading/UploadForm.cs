using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Documents.Uploading;

/// <summary>What is said of a file that is uploaded; the file itself is no field that could be shown again.</summary>
public class UploadForm
{
    /// <summary>The ticket of a file that has arrived already.</summary>
    public string? Held { get; set; }

    [Called("documents.note")]
    public string? Note { get; set; }

    [Called("documents.language")]
    public string? Language { get; set; }

    public Language? ReadLanguage(TypedFields typed)
    {
        if (string.IsNullOrEmpty(Language))
            return null;
        var isKnown = Reading.Language.TryOf(Language, out var language);
        typed.Rules.Require(isKnown, "basics.reading.language.unknown", nameof(Language), Language);
        return isKnown ? language : null;
    }

    public string? ReadNote() => string.IsNullOrWhiteSpace(Note) ? null : Note.ReplaceLineEndings("\n").Trim();
}

/// <summary>A new document as the form shows and sends it.</summary>
public sealed class NewDocumentForm : UploadForm
{
    [Called("documents.title")]
    public WordingField Title { get; set; } = new();

    [Called("documents.folder")]
    public string? FolderId { get; set; }

    [Called("documents.readers", Words = "documents.readers.")]
    public string? Readers { get; set; } = nameof(DocumentReaders.Members);

    /// <param name="reader">In whose language is typed.</param>
    public NewDocument Read(Language reader)
    {
        var typed = new TypedFields(reader);
        var document = new NewDocument(
            typed.Words(Title, nameof(Title)),
            DocumentForm.IdOf(FolderId),
            DocumentForm.ReadersOf(Readers, typed),
            ReadNote(),
            ReadLanguage(typed)
        );
        typed.Rules.Enforce();
        return document;
    }
}
