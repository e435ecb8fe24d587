using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Things;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Sources;

/// <summary>Chooses which of several sources the project follows, and says why. The others are kept.</summary>
public sealed class FollowSource(KonventDb db)
{
    /// <param name="seen">The version the person had before them.</param>
    public async Task Run(
        string acronym,
        Guid id,
        int seen,
        IReadOnlyList<KeyValuePair<Language, string?>> because,
        Person who,
        CancellationToken stop
    )
    {
        var source = await db.ThingAt<Source>(acronym, id, who, Deed.ChangeSources, stop);
        db.Expect(source, seen);
        source.Follow((source.FollowedBecause ?? Wording.Empty).Rewritten(because));
        var until = await Others(source).AsTracking().ToListAsync(stop);
        until.ForEach(other => other.FollowNoLonger());
        Guid[] left = [.. until.Select(other => other.Id)];
        await db.SaveAs(
            who.Author,
            stop,
            rule: new RuleAmong(
                source.ProjectId,
                async now =>
                    new Rules()
                        .Require(
                            !await Others(source).AnyAsync(other => !left.Contains(other.Id), now),
                            "sources.rule.followedMeanwhile",
                            nameof(Source.FollowedBecause)
                        )
                        .Enforce()
            )
        );
    }

    /// <summary>Leaves open again which source to follow.</summary>
    public async Task Undo(string acronym, Guid id, int seen, Person who, CancellationToken stop)
    {
        var source = await db.ThingAt<Source>(acronym, id, who, Deed.ChangeSources, stop);
        db.Expect(source, seen);
        source.FollowNoLonger();
        await db.SaveAs(who.Author, stop);
    }

    private IQueryable<Source> Others(Source source) =>
        db
            .Sources.About(source.ProjectId, source.About)
            .Where(other => other.Id != source.Id && other.FollowedBecause != null);
}
