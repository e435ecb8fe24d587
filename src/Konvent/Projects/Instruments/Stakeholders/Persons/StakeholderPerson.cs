using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.Reading;

namespace Konvent.Projects.Instruments.Stakeholders.Persons;

/// <summary>
/// A person whom a stakeholder has named, and who agreed to that. What is known of them stands in this one row and nowhere else: it is not
/// remembered, has no draft and goes out in no mail, so that nothing is left once the consent is withdrawn.
/// </summary>
public sealed class StakeholderPerson : Aggregate
{
    private StakeholderPerson() { }

    public StakeholderPerson(Guid stakeholder, PersonFacts facts, Noted noted)
    {
        StakeholderId = stakeholder;
        Describe(facts, noted);
    }

    public Guid StakeholderId { get; private set; }

    public string Name { get; private set; } = "";

    /// <summary>What they do there.</summary>
    public string? Function { get; private set; }

    public string? Email { get; private set; }

    /// <summary>The day on which they agreed to be named here (Reg. (EU) 2016/679, Article 7(1): whoever keeps the data must be able to show it).</summary>
    public When ConsentOn { get; private set; } = null!;

    /// <summary>How they agreed: by mail, on the list of a meeting.</summary>
    public string ConsentHow { get; private set; } = "";

    /// <summary>Who wrote this down last, and when.</summary>
    public string NotedBy { get; private set; } = "";

    public DateTimeOffset NotedAt { get; private set; }

    public void Describe(PersonFacts facts, Noted noted)
    {
        PersonRules.Of(facts, DateOnly.FromDateTime(noted.At.UtcDateTime)).Enforce();
        (Name, Function) = (facts.Name!.Trim(), Trimmed(facts.Function));
        Email = EmailAddress.TryRead(facts.Email, out var address) ? address : null;
        (ConsentOn, ConsentHow) = (facts.ConsentOn!, facts.ConsentHow!.Trim());
        (NotedBy, NotedAt) = (noted.By, noted.At);
    }

    private static string? Trimmed(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}

/// <summary>What is known of a person, and of their consent.</summary>
public sealed record PersonFacts(string? Name, string? Function, string? Email, When? ConsentOn, string? ConsentHow);

/// <summary>Who writes something down, and when.</summary>
public sealed record Noted(string By, DateTimeOffset At);
