using Konvent.Basics;
using Konvent.People.Accounts;

namespace Konvent.Projects.Instruments.Stakeholders.Persons;

/// <summary>What must be known before a person is named: above all that they agreed, when and how.</summary>
internal static class PersonRules
{
    public const int LongestName = 200;
    public const int LongestFunction = 300;
    public const int LongestHow = 500;

    public static Rules Of(PersonFacts facts, DateOnly today)
    {
        var rules = new Rules()
            .Require(!string.IsNullOrWhiteSpace(facts.Name), "stakeholders.rule.personMissing", nameof(facts.Name))
            .UnturnedName(facts.Name, nameof(facts.Name))
            .UnturnedName(facts.Function, nameof(facts.Function))
            .Require(
                string.IsNullOrWhiteSpace(facts.Email) || EmailAddress.TryRead(facts.Email, out _),
                "projects.contact.emailForm",
                nameof(facts.Email)
            )
            .Require(facts.ConsentOn is { IsDay: true }, "stakeholders.rule.consentDay", nameof(facts.ConsentOn))
            .Require(
                facts.ConsentOn is not { IsDay: true } day || day.Earliest <= today,
                "stakeholders.rule.consentAhead",
                nameof(facts.ConsentOn)
            )
            .Require(
                !string.IsNullOrWhiteSpace(facts.ConsentHow),
                "stakeholders.rule.consentHow",
                nameof(facts.ConsentHow)
            )
            .UnturnedProse(facts.ConsentHow, nameof(facts.ConsentHow));
        Length(facts.Name, LongestName, nameof(facts.Name), rules);
        Length(facts.Function, LongestFunction, nameof(facts.Function), rules);
        Length(facts.ConsentHow, LongestHow, nameof(facts.ConsentHow), rules);
        return rules;
    }

    private static void Length(string? text, int longest, string field, Rules rules) =>
        rules.Require((text?.Length ?? 0) <= longest, "stakeholders.rule.tooLong", field, longest);
}
