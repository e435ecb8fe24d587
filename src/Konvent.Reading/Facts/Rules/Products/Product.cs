namespace Konvent.Reading;

/// <summary>A milestone or a deliverable as a text names it.</summary>
/// <param name="Number">As it is numbered: "3", "2.1".</param>
/// <param name="Date">When it is due or was reached.</param>
internal sealed record Product(
    bool IsMilestone,
    string? Name,
    string? Number,
    FoundDate? Date,
    TextSpan Source,
    double Confidence
)
{
    /// <summary>What says which one it is.</summary>
    public (bool, string) Key => (IsMilestone, Number ?? $"“{Name}”");

    // "This summer" is reckoned; a year that is missing stays open.
    private string? Reason(DateOnly? written) =>
        Date is { IsReckoned: true } date ? MissingYear.Of(date, written).Reason : null;

    public Fact Fact(DateOnly? written) =>
        IsMilestone
            ? new MilestoneFact
            {
                Name = Name,
                Number = Number,
                When = Date?.When,
                WhenReason = Reason(written),
                Source = [Source],
                Confidence = Confidence,
            }
            : new DeliverableFact
            {
                Name = Name,
                Number = Number,
                When = Date?.When,
                WhenReason = Reason(written),
                Source = [Source],
                Confidence = Confidence,
            };
}
