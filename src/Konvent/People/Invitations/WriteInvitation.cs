using Konvent.Mail;
using Konvent.People.Rights;
using Konvent.Reading;
using Konvent.Storage;
using Konvent.Ui;

namespace Konvent.People.Invitations;

/// <summary>Writes the mail with an invitation's link, in the language of the one who is invited.</summary>
public sealed class WriteInvitation(
    KonventDb db,
    Texts texts,
    INamePlaces names,
    ServerSettings server,
    TimeProvider clock
)
{
    /// <summary>The link in the mail. Saved with the invitation itself.</summary>
    public async Task<string> Run(Invitation invitation, string secret, CancellationToken stop)
    {
        var link = $"{server.LinkBase}/invitations/{secret}";
        var where = await WhereOf(invitation, invitation.Language, names, stop);
        db.Letters.Add(texts.In(invitation.Language, () => Letter(invitation, where, link)));
        return link;
    }

    /// <summary>For what the invitation is: the project or programme, and a partner's organisation. Empty for the server as a whole.</summary>
    public static async Task<string> WhereOf(
        Invitation invitation,
        Language reader,
        INamePlaces names,
        CancellationToken stop
    )
    {
        Guid?[] places = [invitation.ProjectId ?? invitation.ProgrammeId, invitation.OrganisationId];
        var ids = places.OfType<Guid>().ToList();
        var called = await names.Of(ids, reader, stop);
        return string.Join(", ", ids.Select(id => called.GetValueOrDefault(id)).OfType<string>());
    }

    /// <summary>Who invites; from the console it is nobody in particular.</summary>
    public static string FromWhom(Invitation invitation, Texts texts) =>
        invitation.InvitedById is null
            ? texts["people.invitation.byServer"]
            : texts["people.invitation.by", invitation.InvitedBy];

    private Letter Letter(Invitation invitation, string where, string link)
    {
        var role = texts[$"people.role.{invitation.Role}"];
        return new Letter(
            "invitation",
            invitation.Email,
            invitation.Name,
            invitation.Language,
            texts["people.invitation.subject"],
            texts[
                "people.invitation.letter",
                invitation.Name.Length > 0 ? invitation.Name : invitation.Email,
                FromWhom(invitation, texts),
                where.Length > 0 ? $"{role} ({where})" : role,
                link,
                texts.DayOf(invitation.ExpiresAt)
            ],
            clock.GetUtcNow()
        );
    }
}
