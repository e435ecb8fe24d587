using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Documents;

/// <summary>What is known of a document, as the form shows and sends it.</summary>
public sealed class DocumentForm
{
    public int Version { get; set; }

    [Called("documents.title")]
    public WordingField Title { get; set; } = new();

    [Called("documents.folder")]
    public string? FolderId { get; set; }

    [Called("documents.readers", Words = "documents.readers.")]
    public string? Readers { get; set; }

    public static DocumentForm Of(Document document) =>
        new()
        {
            Version = document.Version,
            Title = WordingField.Of(document.Title),
            FolderId = document.FolderId?.ToString(),
            Readers = document.Readers.ToString(),
        };

    /// <param name="reader">In whose language is typed.</param>
    public WrittenDocument Read(Language reader)
    {
        var typed = new TypedFields(reader);
        var written = new WrittenDocument(typed.Words(Title, nameof(Title)), IdOf(FolderId), ReadersOf(Readers, typed));
        typed.Rules.Enforce();
        return written;
    }

    /// <summary>One that nobody knows is refused, and never taken for another.</summary>
    internal static DocumentReaders ReadersOf(string? sent, TypedFields typed)
    {
        var isKnown = Enum.IsDefined(typeof(DocumentReaders), sent ?? "");
        typed.Rules.Require(isKnown, "documents.rule.readersUnknown", nameof(Readers));
        return isKnown ? Enum.Parse<DocumentReaders>(sent!) : default;
    }

    // What is no id is known to nobody; the deed says so.
    internal static Guid? IdOf(string? sent) =>
        string.IsNullOrEmpty(sent) ? null
        : Guid.TryParse(sent, out var id) ? id
        : Guid.Empty;
}
