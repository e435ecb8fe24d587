using Konvent.Basics;
using Konvent.People.Invitations;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Projects.Programmes;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Commands;

/// <summary>An invitation as it was typed at the console: things are called by their names there.</summary>
internal sealed record ConsoleInvitation(
    string Email,
    string Name,
    Role Role,
    string Language,
    string? Programme,
    string? Project,
    string? Organisation
);

/// <summary>Finds what the console has named, and invites the person there.</summary>
internal sealed class InviteFromConsole(KonventDb db, InvitePerson invite, Texts texts)
{
    public async Task<SentInvitation> Run(ConsoleInvitation wanted, CancellationToken stop)
    {
        if (!Language.TryOf(wanted.Language, out var language) || !Texts.Languages.Contains(language))
            throw new CannotStart($"There is no interface in the language '{wanted.Language}'.");
        var where = await WhereOf(wanted, stop);
        var organisation = await OrganisationOf(wanted, where, stop);
        var person = new NewInvitation(wanted.Email, wanted.Name, language, wanted.Role, organisation);
        try
        {
            return await invite.FromConsole(person, where, stop);
        }
        catch (RuleBroken broken)
        {
            throw new CannotStart(texts.In(Language.English, () => texts[broken.First.Key, broken.First.Values]));
        }
    }

    private async Task<Place> WhereOf(ConsoleInvitation wanted, CancellationToken stop)
    {
        if (wanted.Project is { } acronym)
        {
            var path = Slug.Of(acronym);
            var project = await db.Projects.FirstOrDefaultAsync(p => p.Path == path, stop);
            return project?.Place ?? throw new CannotStart($"There is no project '{acronym}'.");
        }
        if (wanted.Programme is not { } name)
            return Place.Server;
        var programme = await db.Programmes.FirstOrDefaultAsync(p => p.ShortName == name, stop);
        return programme is null
            ? throw new CannotStart($"There is no programme '{name}'.")
            : Place.OfProgramme(programme.Id);
    }

    private async Task<Guid?> OrganisationOf(ConsoleInvitation wanted, Place place, CancellationToken stop)
    {
        if (wanted.Organisation is not { } name)
            return null;
        var folded = Folding.Fold(name);
        var partners = await (
            from participation in db.Participations
            join organisation in db.Set<Organisation>() on participation.OrganisationId equals organisation.Id
            where participation.ProjectId == place.Project && organisation.SearchText.Contains(folded)
            select organisation.Id
        )
            .Distinct()
            .ToListAsync(stop);
        return partners switch
        {
            [var one] => one,
            [] => throw new CannotStart($"No partner of that project is called '{name}'."),
            _ => throw new CannotStart($"More than one partner of that project is called '{name}'."),
        };
    }
}
