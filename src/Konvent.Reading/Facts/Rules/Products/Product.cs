namespace Konvent.Reading;

/// <summary>A milestone or a deliverable as a text names it.</summary>
/// <param name="Number">As it is numbered: "3", "2.1".</param>
internal sealed record Product(
    bool IsMilestone,
    string? Name,
    string? Number,
    When? When,
    TextSpan Source,
    double Confidence
)
{
    /// <summary>What says which one it is.</summary>
    public (bool, string) Key => (IsMilestone, Number ?? $"“{Name}”");

    public Fact Fact() =>
        IsMilestone
            ? new MilestoneFact
            {
                Name = Name,
                Number = Number,
                When = When,
                Source = [Source],
                Confidence = Confidence,
            }
            : new DeliverableFact
            {
                Name = Name,
                Number = Number,
                When = When,
                Source = [Source],
                Confidence = Confidence,
            };
}
