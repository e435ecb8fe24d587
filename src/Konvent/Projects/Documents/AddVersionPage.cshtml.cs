using Konvent.People.Rights;
using Konvent.People.WhoAsks;
using Konvent.Projects.Documents.Uploading;
using Konvent.Storage;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.Projects.Documents;

/// <summary>Uploads a newer version of a document.</summary>
[ReceivesFile]
public sealed class AddVersionPage(KonventDb db, AddVersion add, Upload upload) : UploadPage<UploadForm>(db, upload)
{
    [FromRoute]
    public Guid Id { get; set; }

    public Document Document { get; private set; } = null!;

    protected override string Said => "documents.version.added";

    public async Task OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form = new() { Language = Document.Newest.Language?.Code };
    }

    protected override async Task PrepareRest(CancellationToken stop) =>
        Document = await Db.DocumentAt(Acronym, Id, HttpContext.Who(), Deed.ChangeFiles, stop);

    protected override async Task<Document> Enter(Person who, CancellationToken stop)
    {
        var file = await TakeFile(who, stop);
        var typed = new TypedFields(Texts.Language);
        var language = Form.ReadLanguage(typed);
        typed.Rules.Enforce();
        return await add.Run(Acronym, Id, file, Form.ReadNote(), language, who, stop);
    }
}
