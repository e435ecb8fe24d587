using System.Text;
using Konvent.Mail;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Contacts.Letters;

/// <summary>Puts a letter to partners into the words and mails that go out.</summary>
public sealed class SayLetter(Texts texts)
{
    public const string Kind = "partners";

    private const int LongestName = 200;

    /// <summary>Who writes and for whom: a partner's own organisation; for a coordinator the lead partner, in whose name they write.</summary>
    public LetterSender SenderOf(
        Person who,
        Project project,
        IReadOnlyList<PartnerRow> partners,
        DateOnly today,
        Language language
    )
    {
        var here = who.Standings.Where(standing => standing.Project == project.Id).ToList();
        var own = here.Find(standing => standing.Organisation is not null)?.Organisation;
        var organisation = partners.FirstOrDefault(part =>
            !part.IsFormerOn(today)
            && (
                own is { } mine
                    ? part.OrganisationId == mine
                    : part.Role == PartnerRole.LeadPartner && here.Exists(standing => standing.Role == Role.Coordinator)
            )
        );
        var said = texts.In(
            language,
            () =>
                organisation is null
                    ? texts["contacts.letter.from", who.Name, project.Acronym]
                    : texts["contacts.letter.fromAt", who.Name, organisation.Name.For(language)!.Text, project.Acronym]
        );
        return new(who.Id, said, who.Email);
    }

    /// <summary>All its languages one below the other, and who wrote it.</summary>
    public static string BodyOf(PartnerLetter letter)
    {
        var body = new StringBuilder();
        foreach (var (language, text) in TextsOf(letter))
        {
            if (body.Length > 0)
                body.Append("\n\n— ").Append(language.NativeName).Append(" —\n\n");
            body.Append(text);
        }
        return body.Append("\n\n-- \n").Append(letter.SenderName).Append('\n').Append(letter.ReplyTo).ToString();
    }

    /// <summary>The text it was written in first, then the others.</summary>
    public static IEnumerable<(Language Language, string Text)> TextsOf(PartnerLetter letter) =>
        letter
            .Text.Languages.OrderByDescending(language => language == letter.Language)
            .Select(language => (language, letter.Text[language]!));

    /// <summary>One mail per address, so that nobody sees another's.</summary>
    public static IEnumerable<Letter> Mails(PartnerLetter letter, IReadOnlyList<ContactRow> recipients)
    {
        var body = BodyOf(letter);
        return recipients
            .GroupBy(contact => contact.Email, StringComparer.OrdinalIgnoreCase)
            .Select(shared =>
                new Letter(
                    Kind,
                    shared.Key,
                    NameOf(shared.First(), letter.Language),
                    letter.Language,
                    letter.Subject,
                    body,
                    letter.WrittenAt
                ).ByPerson(letter.SenderName, letter.ReplyTo, letter.Id)
            );
    }

    private static string NameOf(ContactRow contact, Language language)
    {
        var name = contact.Organisation.For(language)?.Text ?? "";
        // Whole characters only, at most two units each.
        return name.Length <= LongestName ? name : string.Concat(name.EnumerateRunes().Take(LongestName / 2));
    }
}
