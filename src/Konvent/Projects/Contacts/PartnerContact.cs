using Konvent.Basics;
using Konvent.Mail.Mime;
using Konvent.People.Accounts;
using Konvent.Projects.Things;

namespace Konvent.Projects.Contacts;

/// <summary>Whom to turn to at a partner for one function: an address that stays when somebody changes job, and, if wanted, who does it today.</summary>
[Remembered("contact", shape: 1)]
public sealed class PartnerContact : PartOfProject
{
    public const int LongestTelephone = 40;
    public const int LongestNote = 1_000;

    private PartnerContact() { }

    public PartnerContact(Guid project, ContactFacts facts)
    {
        ProjectId = project;
        Describe(facts);
    }

    public Guid OrganisationId { get; private set; }

    public PartnerFunction Function { get; private set; }

    public string Email { get; private set; } = "";

    public string? Telephone { get; private set; }

    public Wording Note { get; private set; } = Wording.Empty;

    /// <summary>Who does it; called as their account is called, and only while they have a role there.</summary>
    public Guid? AccountId { get; private set; }

    public void Describe(ContactFacts facts)
    {
        var rules = new Rules()
            .Require(Enum.IsDefined(facts.Function), "contacts.rule.functionUnknown", nameof(Function))
            .Require(IsReached(facts.Email), "contacts.rule.email", nameof(Email))
            .Require(
                facts.Telephone is null || IsTelephone(facts.Telephone),
                "contacts.rule.telephone",
                nameof(Telephone),
                LongestTelephone
            )
            .UnturnedProse(facts.Note, nameof(Note));
        foreach (var language in facts.Note.Languages)
            rules.Require(
                facts.Note[language]!.Length <= LongestNote,
                "contacts.rule.tooLong",
                $"{nameof(Note)}.{language}",
                LongestNote
            );
        rules.Enforce();
        (OrganisationId, Function, Email) = (facts.OrganisationId, facts.Function, facts.Email);
        (Telephone, Note, AccountId) = (facts.Telephone, facts.Note, facts.AccountId);
    }

    // Not only what looks like an address: letters are to reach it.
    private static bool IsReached(string email) =>
        EmailAddress.TryRead(email, out var address) && address == email && Mailbox.Of(email, "") is not null;

    private static bool IsTelephone(string telephone) =>
        telephone.Length <= LongestTelephone
        && telephone.Any(char.IsAsciiDigit)
        && telephone.All(sign =>
            char.IsAsciiLetterOrDigit(sign) || "+()/-., ".Contains(sign, StringComparison.Ordinal)
        );
}

/// <summary>What is known of a contact.</summary>
public sealed record ContactFacts(
    Guid OrganisationId,
    PartnerFunction Function,
    string Email,
    string? Telephone,
    Wording Note,
    Guid? AccountId
);
