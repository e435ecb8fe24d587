using Konvent.Basics;
using Konvent.Files;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.Projects.Documents;

/// <summary>Adds a newer version to a document; those before it stay.</summary>
public sealed class AddVersion(KonventDb db, TimeProvider clock)
{
    private const int Tries = 5;

    /// <param name="file">A content that is kept already.</param>
    public async Task<Document> Run(
        string acronym,
        Guid id,
        FileToSend file,
        string? note,
        Language? language,
        Person who,
        CancellationToken stop
    )
    {
        for (var tries = 1; ; tries++)
        {
            var document = await db.DocumentAt(acronym, id, who, Deed.ChangeFiles, stop);
            document.Append(new(file, note, language, clock.GetUtcNow(), who.Name));
            await db.Use(file, stop);
            try
            {
                await db.SaveAs(who.Author, stop);
                return document;
            }
            catch (Exception race) when (tries < Tries && IsRace(race))
            {
                // Somebody else added one meanwhile: nothing of theirs is lost when ours comes after it.
                db.ChangeTracker.Clear();
            }
        }
    }

    // Whether the number is taken or the document has moved on: which of the two is found first depends on the engine.
    private static bool IsRace(Exception error) =>
        error is StaleSave or RuleBroken { First.Key: "storage.taken.document_versions" };
}
