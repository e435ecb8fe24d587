namespace Konvent.Reading;

/// <summary>How somebody of the project can be reached.</summary>
public sealed record ContactFact : Fact
{
    public override string Kind => "contact";

    public string? Email { get; init; }

    public string? Phone { get; init; }

    public string? Name { get; init; }

    /// <summary>What stands before the address: "Project coordinator".</summary>
    public string? Role { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() =>
        [("email", Email), ("phone", Phone), ("name", Name), ("role", Role)];
}

/// <summary>Where a link leads.</summary>
public enum StatedSite
{
    Website,
    Facebook,
    Twitter,
    LinkedIn,
    Instagram,
    YouTube,
    Mastodon,
    Bluesky,
}

/// <summary>A link, once however often it stands there.</summary>
public sealed record LinkFact : Fact
{
    public override string Kind => "link";

    /// <summary>As the text writes it.</summary>
    public required string Url { get; init; }

    public required StatedSite On { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() =>
        [("url", Url), ("on", On.ToString().ToLowerInvariant())];
}

/// <summary>The day, month or year that the text gives as its own.</summary>
public sealed record PublicationFact : Fact
{
    public override string Kind => "publication";

    public required When When { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() => [("when", When)];
}

/// <summary>A date that belongs to nothing else.</summary>
public sealed record DateFact : Fact
{
    public override string Kind => "date";

    public required When When { get; init; }

    /// <summary>From what the year was reckoned, where the text does not give it.</summary>
    public string? WhenReason { get; init; }

    private protected override IEnumerable<(string, object?)> Stated() => [("when", When), ("whenReason", WhenReason)];
}
