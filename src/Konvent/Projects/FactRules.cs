using Konvent.Basics;
using Konvent.People.Accounts;

namespace Konvent.Projects;

/// <summary>What the facts of a project must be like, whoever sends them.</summary>
internal static class FactRules
{
    private const int MostLinks = 20;
    private const int LongestLabel = 200;
    private const int LongestFunction = 300;

    public static Rules Of(ProjectFacts facts)
    {
        var rules = new Rules().Require(
            facts.TotalBudget is not { Amount: < 0 },
            "projects.budget.negative",
            nameof(facts.TotalBudget)
        );
        rules.Require(facts.Dates is not { IsYearUnknown: true }, "projects.dates.yearMissing", nameof(facts.Dates));
        Links(facts.Links, rules);
        if (facts.Contact is { } contact)
            Contact(contact, rules);
        return rules;
    }

    private static void Links(IReadOnlyList<ProjectLink> links, Rules rules)
    {
        rules.Require(links.Count <= MostLinks, "projects.links.tooMany", nameof(Project.Links), MostLinks);
        foreach (var (n, link) in links.Index())
            rules
                .Require(link.Label.Trim().Length > 0, "projects.links.labelMissing", $"Links[{n}].Label")
                .UnturnedName(link.Label, $"Links[{n}].Label")
                .Require(link.Label.Length <= LongestLabel, "projects.tooLong", $"Links[{n}].Label", LongestLabel)
                .Require(WebAddress.IsOne(link.Address), "projects.address.notWeb", $"Links[{n}].Address");
    }

    private static void Contact(ContactFunction contact, Rules rules)
    {
        rules
            .Require(!contact.Function.IsEmpty, "projects.contact.functionMissing", "Contact.Function")
            .UnturnedName(contact.Function, "Contact.Function");
        rules.Require(
            contact.Email is null || EmailAddress.TryRead(contact.Email, out _),
            "projects.contact.emailForm",
            "Contact.Email"
        );
        foreach (var language in contact.Function.Languages)
            rules.Require(
                contact.Function[language]!.Length <= LongestFunction,
                "projects.tooLong",
                $"Contact.Function.{language}",
                LongestFunction
            );
    }
}
