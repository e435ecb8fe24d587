namespace Konvent.Reading;

/// <summary>The project the text is about.</summary>
public sealed record ProjectFact : Fact
{
    public override string Kind => "project";

    public string? Acronym { get; init; }

    /// <summary>Its long name, as the text writes it.</summary>
    public string? Name { get; init; }

    /// <summary>The long name in the language of the text, where it stands beside another.</summary>
    public string? Translation { get; init; }

    /// <summary>What it is for, in the text's own sentence.</summary>
    public string? Objective { get; init; }

    /// <summary>What it is about, where a line says so: "Theme: …".</summary>
    public IReadOnlyList<string> Themes { get; init; } = [];

    private protected override IEnumerable<(string, object?)> Stated() =>
        [
            ("acronym", Acronym),
            ("name", Name),
            ("translation", Translation),
            ("objective", Objective),
            ("themes", Themes),
        ];
}

/// <summary>A funding programme.</summary>
public sealed record ProgrammeFact : Fact
{
    public override string Kind => "programme";

    public required string Name { get; init; }

    /// <summary>The years of the programme, no event: "2014/2020".</summary>
    public string? Period { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() => [("name", Name), ("period", Period)];
}

/// <summary>A fund of the Union.</summary>
public sealed record FundFact : Fact
{
    public override string Kind => "fund";

    /// <summary>As Regulation (EU) 2021/1060, Article 1 abbreviates it in English: "ERDF".</summary>
    public required string Code { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() => [("code", Code)];
}

/// <summary>How long the project runs.</summary>
public sealed record PeriodFact : Fact
{
    public override string Kind => "period";

    public required When When { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() => [("when", When)];
}

/// <summary>A phase of the project.</summary>
public sealed record PhaseFact : Fact
{
    public override string Kind => "phase";

    public required int Number { get; init; }

    public When? When { get; init; }

    /// <summary>What it is for.</summary>
    public string? Content { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() =>
        [("number", Number), ("when", When), ("content", Content)];
}

/// <summary>In which role an organisation takes part.</summary>
public enum StatedRole
{
    /// <summary>It takes part; the text does not say in which role.</summary>
    Partner,
    LeadPartner,
    ProjectPartner,
    AdvisoryPartner,
    AssociatedOrganisation,
    AssociatedPolicyAuthority,
    ExternalManagement,
}

/// <summary>An organisation that takes part in the project.</summary>
public sealed record ParticipationFact : Fact
{
    public override string Kind => "participation";

    public required string Organisation { get; init; }

    /// <summary>By ISO 3166-1.</summary>
    public string? Country { get; init; }

    public required StatedRole Role { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() =>
        [("organisation", Organisation), ("country", Country), ("role", Role)];
}

/// <summary>What kind of instrument a region wants to improve.</summary>
public enum StatedInstrument
{
    /// <summary>The text does not say which.</summary>
    PolicyInstrument,
    Erdf,
    Esf,
    Local,
    Regional,
    National,
}

/// <summary>Policy instruments of one type.</summary>
public sealed record InstrumentFact : Fact
{
    public override string Kind => "instrument";

    public required StatedInstrument Type { get; init; }

    public int? Count { get; init; }

    public string? Name { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() =>
        [("type", Type), ("count", Count), ("name", Name)];
}
