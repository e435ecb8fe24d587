using System.Globalization;
using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;

namespace Konvent.ActionPlans.Versions;

/// <summary>A text of a plan that was asked for: of a signed version, as of a day, or as it is.</summary>
/// <param name="Signed">The signature, where it is that of a signed version.</param>
public sealed record AskedText(PlanText Text, FrozenPlan? Signed);

/// <summary>Finds what a plan said at a moment that somebody names: <c>2</c> for its second version, <c>2026-11-21</c> for a day, nothing for now.</summary>
public sealed class FindPlanText(KonventDb db, ReadPlanText read, ReadPlanAsOf past)
{
    /// <exception cref="NotFound">When that version was not signed, or there was no plan on that day.</exception>
    public async Task<AskedText> Run(PlanIn here, string? at, CancellationToken stop) =>
        await Try(here, at, stop) ?? throw new NotFound();

    /// <summary>The same; null where there was no plan on that day yet.</summary>
    public async Task<AskedText?> Try(PlanIn here, string? at, CancellationToken stop)
    {
        // A signed plan is what was signed.
        if (string.IsNullOrEmpty(at) && here.Plan.IsSigned)
            at = $"{here.Plan.Edition}";
        if (string.IsNullOrEmpty(at))
            return new(await read.Run(here, stop), null);
        if (int.TryParse(at, NumberStyles.None, CultureInfo.InvariantCulture, out var edition))
        {
            var frozen = await db.Frozen(here.Plan.Id, edition, stop);
            return new(frozen.Text, frozen);
        }
        if (DayIn(at) is not { } day)
            throw new NotFound();
        return await past.Run(here, day, stop) is { } text ? new(text, null) : null;
    }

    /// <summary>What somebody must be allowed to do to read this: whoever may not see the history reads what is, and what was signed.</summary>
    public static Deed DeedFor(params IEnumerable<string?> asked) =>
        asked.Any(at => at?.Contains('-', StringComparison.Ordinal) == true) ? Deed.SeeHistory : Deed.SeePlans;

    /// <summary>The day, where a day is asked for.</summary>
    public static DateOnly? DayIn(string? at) =>
        When.TryParse(at, out var when, out _) && when is { IsDay: true } ? when.Earliest : null;
}
