using Konvent.Basics;
using Konvent.People.Rights;
using Konvent.Projects.Organisations;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Settings;

/// <summary>The facts of a project as somebody entered them, over the version they saw.</summary>
public sealed record ChangedProject(
    int Version,
    string? Acronym,
    When? Dates,
    Money? TotalBudget,
    string? Fund,
    IReadOnlyList<Language> Languages,
    IReadOnlyList<ProjectLink> Links,
    ChangedContact Contact
);

/// <summary>Whom to turn to, as it was entered; nothing at all where everything is empty.</summary>
public sealed record ChangedContact(
    IReadOnlyList<KeyValuePair<Language, string?>> Function,
    Guid? OrganisationId,
    string? Email
);

/// <summary>Changes what is known of a project besides its texts: acronym, dates, money, languages, links, contact.</summary>
public sealed class ChangeProject(KonventDb db)
{
    /// <param name="acronym">The project, as it stands in addresses.</param>
    /// <exception cref="StaleSave">When somebody else saved the project since that version.</exception>
    public Task<Project> Run(string acronym, ChangedProject changed, Person who, CancellationToken stop) =>
        Run(acronym, _ => changed, who, stop);

    /// <summary>The same, where what is to be changed depends on what is there.</summary>
    public async Task<Project> Run(
        string acronym,
        Func<Project, ChangedProject> change,
        Person who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectAt(acronym, who, Deed.ChangeProject, stop);
        var changed = change(project);
        db.Expect(project, changed.Version);
        var contact = ContactOf(project, changed.Contact);
        var facts = new ProjectFacts(
            changed.Dates,
            changed.TotalBudget,
            string.IsNullOrWhiteSpace(changed.Fund) ? null : changed.Fund.Trim(),
            changed.Languages,
            changed.Links,
            contact
        );
        var rules = FactRules.Of(facts).Acronym(changed.Acronym);
        await Check(project, facts, rules, stop);
        await db.RequireFree(changed.Acronym, project.Id, rules, stop);
        rules.Enforce();

        project.Rename(changed.Acronym!);
        project.Describe(facts);
        await db.SaveAs(who.Author, stop);
        return project;
    }

    private static ContactFunction? ContactOf(Project project, ChangedContact sent)
    {
        var function = (project.Contact?.Function ?? Wording.Empty).Rewritten(sent.Function);
        var email = string.IsNullOrWhiteSpace(sent.Email) ? null : sent.Email.Trim();
        return function.IsEmpty && email is null && sent.OrganisationId is null
            ? null
            : new ContactFunction(function, sent.OrganisationId, email);
    }

    // What is known already stays allowed, also when the programme or an organisation has changed since.
    private async Task Check(Project project, ProjectFacts facts, Rules rules, CancellationToken stop)
    {
        if (facts.Fund is { } fund && fund != project.Fund)
        {
            var programme = await db.ProgrammeOf(project, stop);
            rules.Require(
                programme.Funds.Any(known => known.Code == fund),
                "projects.fund.unknown",
                nameof(facts.Fund)
            );
        }
        if (facts.Contact?.OrganisationId is { } office && office != project.Contact?.OrganisationId)
            rules.Require(
                await db.Set<Organisation>().AnyAsync(o => o.Id == office, stop),
                "projects.contact.organisationUnknown",
                "Contact.OrganisationId"
            );
    }
}
