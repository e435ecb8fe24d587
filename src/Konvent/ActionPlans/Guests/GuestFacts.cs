using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.ActionPlans.Guests;

/// <summary>Somebody to be let in.</summary>
public sealed record GuestFacts(GuestPurpose? Purpose, string? Name, string? Email, Language Language);

/// <summary>What must be known of somebody before a link is sent to them.</summary>
internal static class GuestRules
{
    public static Rules Of(GuestFacts facts)
    {
        var name = (facts.Name ?? "").Trim();
        return new Rules()
            .Require(
                facts.Purpose is { } purpose && Enum.IsDefined(purpose),
                "guests.rule.purposeMissing",
                nameof(facts.Purpose)
            )
            .Require(PersonName.MayBe(name), "guests.rule.name", nameof(facts.Name))
            .UnturnedName(name, nameof(facts.Name))
            .Require(name.Length <= PersonName.Longest, "people.name.tooLong", nameof(facts.Name), PersonName.Longest)
            .Require(EmailAddress.TryRead(facts.Email, out _), "people.email.wrong", nameof(facts.Email))
            .Require(Texts.Languages.Contains(facts.Language), "guests.rule.language", nameof(facts.Language));
    }

    public static string Address(string? typed) => EmailAddress.TryRead(typed, out var address) ? address : "";
}
