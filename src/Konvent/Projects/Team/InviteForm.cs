using Konvent.Basics;
using Konvent.People.Accounts;
using Konvent.People.Invitations;
using Konvent.Ui;

namespace Konvent.Projects.Team;

/// <summary>Somebody to be invited, as the form sends it.</summary>
public sealed class InviteForm : RoleForm
{
    public string? Email { get; set; }

    public string? Name { get; set; }

    /// <summary>In which language the invitation is written.</summary>
    public string? Language { get; set; }

    public NewInvitation Read()
    {
        var rules = new Rules()
            .Require(EmailAddress.TryRead(Email, out _), "people.email.wrong", nameof(Email))
            .Require(
                Reading.Language.TryOf(Language ?? "", out var language) && Texts.Languages.Contains(language),
                "people.language.unknown",
                nameof(Language)
            );
        var (role, organisation) = ReadRole(rules);
        rules.Enforce();
        return new(Email, Name, language!, role, organisation);
    }
}
