using Konvent.ActionPlans.Word;
using Konvent.ActionPlans.Word.Blocks;
using Konvent.Files;
using Konvent.Files.Kinds;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.ActionPlans.Import;

/// <summary>Takes in a document out of which a plan can be read, and lets it wait until somebody has looked through it.</summary>
public sealed class KeepPlanDocument(KonventDb db, TimeProvider clock, Texts texts)
{
    /// <summary>So long a document waits.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromDays(30);

    // A person's documents; those from long ago make place for new ones.
    private const int Most = 20;

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
        var now = clock.GetUtcNow();
        await Forget(who.Id, now - Kept, stop);
        var waiting = new WaitingPlan(project.Id, who.Id, FileNames.Tidy(file.FileName), content.ToArray(), now);
        db.WaitingPlans.Add(waiting);
        await db.SaveAs(who.Author, stop);
        return waiting;
    }

    private async Task Forget(Guid account, DateTimeOffset before, CancellationToken stop)
    {
        var old = await db.WaitingPlans.Where(p => p.ReadAt < before).Select(p => p.Id).ToListAsync(stop);
        var own = await db
            .WaitingPlans.Where(p => p.AccountId == account && p.ReadAt >= before)
            .OrderByDescending(p => p.ReadAt)
            .Skip(Most - 1)
            .Select(p => p.Id)
            .ToListAsync(stop);
        foreach (var id in old.Concat(own))
            db.Remove(await db.WaitingPlans.SingleAsync(p => p.Id == id, stop));
    }
}
