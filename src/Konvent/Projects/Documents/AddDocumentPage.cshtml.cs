using Konvent.History.Drafts;
using Konvent.People.Drafts;
using Konvent.People.Rights;
using Konvent.Projects.Documents.Uploading;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Documents;

/// <summary>Uploads a document.</summary>
[ReceivesFile]
public sealed class AddDocumentPage(KonventDb db, AddDocument add, Upload upload)
    : UploadPage<NewDocumentForm>(db, upload),
        IHaveDraft
{
    /// <summary>The folder from which the person came.</summary>
    [FromQuery]
    public Guid? Folder { get; set; }

    public string? DraftKey => DraftKeys.Of("document-new", Project.Id);

    /// <summary>The languages to write in: those of the project, and at least the reader's.</summary>
    public IReadOnlyList<Language> Languages => [.. Project.Languages.DefaultIfEmpty(Texts.Language)];

    protected override string Said => "documents.added";

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = new() { FolderId = Folder?.ToString() };
    }

    protected override async Task<Document> Enter(Person who, CancellationToken stop)
    {
        var file = await TakeFile(who, stop);
        return await add.Run(Acronym, Form.Read(Texts.Language), file, who, stop);
    }
}
