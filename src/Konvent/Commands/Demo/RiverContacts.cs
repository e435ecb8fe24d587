using Konvent.Basics;
using Konvent.Mail;
using Konvent.People.Rights;
using Konvent.Projects;
using Konvent.Projects.Contacts;
using Konvent.Projects.Contacts.Letters;
using Konvent.Projects.Organisations;
using static Konvent.Commands.Demo.DemoWords;

namespace Konvent.Commands.Demo;

/// <summary>Whom to turn to at the partners of the invented project, and a letter that went to some of them.</summary>
internal static class RiverContacts
{
    private static readonly TimeSpan Ago = TimeSpan.FromDays(9);

    /// <summary>By the organisations' places in their list. The city has nobody for finance yet; the council has left and stays to be read.</summary>
    private static readonly (int Organisation, PartnerFunction Function, string Name, string? Telephone)[] Known =
    [
        (0, PartnerFunction.Coordination, "fluesse@musterland", "+49 30 0000 1200"),
        (0, PartnerFunction.Finance, "haushalt@musterland", null),
        (0, PartnerFunction.Communication, "presse@musterland", null),
        (1, PartnerFunction.Coordination, "rzeki@przykladowe", "+48 85 000 12 00"),
        (1, PartnerFunction.Finance, "finanse@przykladowe", null),
        (1, PartnerFunction.Communication, "promocja@przykladowe", null),
        (2, PartnerFunction.Coordination, "fiumi@esempio", null),
        (2, PartnerFunction.Finance, "bilancio@esempio", "+39 06 0000 1200"),
        (2, PartnerFunction.Communication, "stampa@esempio", null),
        (3, PartnerFunction.Coordination, "joet@esimerkki", null),
        (3, PartnerFunction.Finance, "talous@esimerkki", null),
        (4, PartnerFunction.Coordination, "fleuves@exemplaires", null),
        (4, PartnerFunction.Communication, "fleuves@exemplaires", null),
        (5, PartnerFunction.Coordination, "rivieren@voorbeeldstad", null),
        (5, PartnerFunction.Communication, "pers@voorbeeldstad", null),
        (6, PartnerFunction.Coordination, "rios@ejemplo", null),
        (7, PartnerFunction.Coordination, "projektbuero@beispiel", "+43 1 0000 1200"),
        (7, PartnerFunction.Finance, "abrechnung@beispiel", null),
    ];

    public static PartnerContact[] Of(Project project, Organisation[] organisations) =>
        [
            .. Known.Select(known => new PartnerContact(
                project.Id,
                new(
                    organisations[known.Organisation].Id,
                    known.Function,
                    known.Name + ".example.org",
                    known.Telephone,
                    known.Name.StartsWith("bilancio", StringComparison.Ordinal) ? AtTheDesk : Wording.Empty,
                    null
                )
            )),
        ];

    /// <summary>Says of two functions who does them: somebody whose role has just been given.</summary>
    public static void NameWho(DemoProject demo, Role role, Guid account)
    {
        var at = role switch
        {
            Role.Coordinator => 0,
            Role.Partner => 3,
            _ => -1,
        };
        if (at < 0)
            return;
        var contact = demo.Contacts[at];
        contact.Describe(
            new(contact.OrganisationId, contact.Function, contact.Email, contact.Telephone, contact.Note, account)
        );
    }

    /// <summary>To the finance offices of all that took part then; sent long since.</summary>
    public static (PartnerLetter Letter, IReadOnlyList<Letter> Mails) Letter(
        DemoProject demo,
        Guid sender,
        DateTimeOffset now
    )
    {
        var left = demo
            .Participations.Where(part => part.Dates?.Latest is not null)
            .Select(part => part.OrganisationId);
        var contacts = demo
            .Contacts.Where(contact => contact.Function == PartnerFunction.Finance)
            .Where(contact => !left.Contains(contact.OrganisationId))
            .ToList();
        var lead = demo.Organisations[0].Name.For(Reading.Language.English)!.Text;
        var letter = new PartnerLetter(
            demo.Project.Id,
            Guid.CreateVersion7(),
            new("Third progress report: figures until the 15th", Text),
            [
                .. contacts.Select(contact => new LetterRecipient(
                    contact.OrganisationId,
                    contact.Function,
                    contact.Email
                )),
            ],
            new(sender, $"Clara Sommer, {lead}, for {demo.Project.Acronym}", "clara.sommer@example.org"),
            now - Ago
        );
        var names = demo.Organisations.ToDictionary(organisation => organisation.Id, organisation => organisation.Name);
        var mails = SayLetter
            .Mails(letter, [.. contacts.Select(one => ContactRow.Of(one, names[one.OrganisationId], null))])
            .ToList();
        foreach (var mail in mails)
            mail.MarkSent(now - Ago);
        return (letter, mails);
    }

    private static readonly Wording AtTheDesk = Say(
        "it",
        "In italiano o in inglese, dal lunedì al giovedì.",
        "en",
        "In Italian or English, Monday to Thursday."
    );

    private static readonly Wording Text = Say(
        "en",
        "Dear colleagues,\n\nplease send us the costs of the last half-year by the 15th, with the list of invoices.\n\nWhoever has nothing to report this time, please say so too: then we need not ask.\n\nMany thanks",
        "de",
        "Liebe Kolleginnen und Kollegen,\n\nbitte senden Sie uns die Kosten des letzten Halbjahres bis zum 15., mit der Liste der Rechnungen.\n\nWer diesmal nichts zu berichten hat, sage es uns bitte auch: Dann müssen wir nicht nachfragen.\n\nVielen Dank"
    );
}
