using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Files;

/// <summary>Throws away what arrived and to which nothing ever referred; at the start and then once a day.</summary>
public sealed class SweepFiles(IServiceScopeFactory scopes, TimeProvider clock, ILogger<SweepFiles> log)
    : EveryDay(scopes, log, "Files that nothing refers to were not thrown away")
{
    /// <summary>So long whoever uploaded it has time to say what it is for.</summary>
    public static readonly TimeSpan After = TimeSpan.FromDays(2);

    protected override async Task<int> Run(KonventDb db, CancellationToken stop)
    {
        var limit = clock.GetUtcNow() - After;
#pragma warning disable RS0030 // A sweep: nobody has to hear of it, and the pieces go with their content.
        return await db.StoredFiles.Where(file => !file.IsUsed && file.ArrivedAt < limit).ExecuteDeleteAsync(stop);
#pragma warning restore RS0030
    }
}
