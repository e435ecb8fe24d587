using Konvent.ActionPlans.Word;
using Konvent.ActionPlans.Word.Blocks;
using Konvent.Files;
using Konvent.Files.Kinds;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Import.Waiting;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.ActionPlans.Import;

/// <summary>Takes in a document out of which a plan can be read, and lets it wait until somebody has looked through it.</summary>
public sealed class KeepPlanDocument(KonventDb db, TimeProvider clock, Texts texts)
{
    /// <exception cref="Basics.RuleBroken">No document was sent, or one that cannot be read.</exception>
    public async Task<WaitingPlan> Run(Project project, IFormFile? file, Person who, CancellationToken stop)
    {
        if (file is null)
            throw new Basics.RuleBroken("files.rule.missing", FindKind.Field);
        WordLimits.Require(file.Length <= WordLimits.Megabytes * 1024L * 1024, "word.rule.size", WordLimits.Megabytes);
        using var content = new MemoryStream((int)file.Length);
        await file.CopyToAsync(content, stop);
        content.Position = 0;
        _ = ReadPlanDocument.Of(content, texts.Language);
        var name = FileNames.Tidy(file.FileName);
        var waiting = new WaitingPlan(project.Id, who.Id, name, content.ToArray(), clock.GetUtcNow());
        await db.MakePlaceFor(waiting, stop);
        db.WaitingPlans.Add(waiting);
        await db.SaveAs(who.Author, stop);
        return waiting;
    }
}
