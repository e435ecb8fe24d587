namespace Konvent.Reading;

/// <summary>Whose part of a budget a sum is.</summary>
public enum StatedPart
{
    Total,

    /// <summary>What the Union pays.</summary>
    Eu,

    /// <summary>What the state or the partners pay.</summary>
    National,
}

/// <summary>The budget of the project.</summary>
public sealed record BudgetFact : Fact
{
    public override string Kind => "budget";

    public required Money Money { get; init; }

    public required StatedPart Part { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() =>
        [("amount", Money.Amount), ("currency", Money.Currency), ("part", Part)];
}

/// <summary>A sum that belongs to nothing else.</summary>
public sealed record SumFact : Fact
{
    public override string Kind => "sum";

    public required Money Money { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() =>
        [("amount", Money.Amount), ("currency", Money.Currency)];
}

/// <summary>How a statement names what the Union does.</summary>
public enum StatedFunding
{
    Financed,
    CoFinanced,
    Supported,
}

/// <summary>The sentence that says by whom the project is funded, in one or several languages.</summary>
public sealed record FundingStatementFact : Fact
{
    public override string Kind => "fundingStatement";

    public string? Programme { get; init; }

    /// <summary>The years of the programme: "2014/2020".</summary>
    public string? Period { get; init; }

    /// <summary>The code of the fund.</summary>
    public string? Fund { get; init; }

    /// <summary>Null where its languages differ in it; then <see cref="Verbs"/> says which has which.</summary>
    public StatedFunding? Verb { get; init; }

    /// <summary>"de financed", where the languages differ.</summary>
    public IReadOnlyList<string> Verbs { get; init; } = [];

    public required IReadOnlyList<string> Languages { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() =>
        [
            ("programme", Programme),
            ("period", Period),
            ("fund", Fund),
            ("verb", Verb),
            ("verbs", Verbs),
            ("languages", Languages),
        ];
}
