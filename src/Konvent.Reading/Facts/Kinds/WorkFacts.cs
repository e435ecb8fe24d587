namespace Konvent.Reading;

/// <summary>A work package of the project.</summary>
public sealed record WorkPackageFact : Fact
{
    public override string Kind => "workPackage";

    public required int Number { get; init; }

    public string? Name { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() => [("number", Number), ("name", Name)];
}

/// <summary>A milestone of the project.</summary>
public sealed record MilestoneFact : Fact
{
    public override string Kind => "milestone";

    public string? Name { get; init; }

    /// <summary>As it is numbered: "3", "2.1".</summary>
    public string? Number { get; init; }

    public When? When { get; init; }

    /// <summary>Whence its year is reckoned, where the text says "this year".</summary>
    public string? WhenReason { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() =>
        [("name", Name), ("number", Number), ("when", When), ("whenReason", WhenReason)];
}

/// <summary>A deliverable of the project.</summary>
public sealed record DeliverableFact : Fact
{
    public override string Kind => "deliverable";

    public string? Name { get; init; }

    /// <summary>As it is numbered: "3", "2.1".</summary>
    public string? Number { get; init; }

    public When? When { get; init; }

    /// <summary>Whence its year is reckoned, where the text says "this year".</summary>
    public string? WhenReason { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() =>
        [("name", Name), ("number", Number), ("when", When), ("whenReason", WhenReason)];
}

/// <summary>How the text says things go.</summary>
public enum StatedVerdict
{
    OnSchedule,
    Progress,
    Successful,
    Delayed,
    AtRisk,
    Completed,
}

/// <summary>What the text says of how things go: a judgement, no report.</summary>
public sealed record AssessmentFact : Fact
{
    public override string Kind => "assessment";

    public required StatedVerdict Verdict { get; init; }

    /// <summary>The sentence that says so.</summary>
    public required string About { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() => [("verdict", Verdict), ("about", About)];
}

/// <summary>What partners declare that they mean to do, beyond the project most of all: "their interest in continuing to cooperate".</summary>
public sealed record DeclarationFact : Fact
{
    public override string Kind => "declarationOfIntent";

    /// <summary>The sentence that says so.</summary>
    public required string About { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() => [("about", About)];
}
