using Konvent.Basics;
using Konvent.Mail;
using Konvent.People.Rights;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Storage;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Contacts.Letters;

/// <summary>A letter to partners as somebody wrote it.</summary>
/// <param name="Ticket">Of the form; sent twice, it is one letter.</param>
/// <param name="Contacts">The contacts that were ticked.</param>
public sealed record WrittenPartnerLetter(
    Guid Ticket,
    IReadOnlyList<Guid> Contacts,
    string? Subject,
    IReadOnlyList<KeyValuePair<Language, string?>> Text
)
{
    /// <summary>Its words, with all that is wrong with them said.</summary>
    public LetterWords Words()
    {
        var words = new LetterWords(Subject ?? "", Wording.Empty.Rewritten(Text));
        words.Check();
        return words;
    }
}

/// <summary>Writes to functions at the partners: one letter per address, in the outbox by the same save that remembers it.</summary>
public sealed class WriteToPartners(KonventDb db, SayLetter say, TimeProvider clock)
{
    /// <exception cref="RuleBroken">Among others where a contact that was ticked is gone, or is no longer a present partner's.</exception>
    public async Task<PartnerLetter> Run(
        string acronym,
        WrittenPartnerLetter written,
        Person who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectWithContacts(acronym, who, stop, Deed.WriteToPartners);
        if (await Sent(project.Id, written.Ticket, stop) is { } before)
            return before;
        var (letter, recipients) = await Make(project, written, who, stop);
        db.PartnerLetters.Add(letter);
        db.Letters.AddRange(SayLetter.Mails(letter, recipients));
        try
        {
            await db.SaveAs(who.Author, stop);
            return letter;
        }
        catch (RuleBroken broken) when (broken.First.Key == "storage.taken.partner_letters")
        {
            // The same form came twice at one moment: the other one was quicker, and nothing of this one was written.
            if (await Sent(project.Id, written.Ticket, stop) is { } other)
                return other;
            throw;
        }
    }

    /// <summary>The letter as it would go out; nothing is kept and nobody is written to.</summary>
    public async Task<PartnerLetter> Preview(
        string acronym,
        WrittenPartnerLetter written,
        Person who,
        CancellationToken stop
    )
    {
        var project = await db.ProjectWithContacts(acronym, who, stop, Deed.WriteToPartners);
        return (await Make(project, written, who, stop)).Letter;
    }

    private async Task<(PartnerLetter Letter, IReadOnlyList<ContactRow> Recipients)> Make(
        Project project,
        WrittenPartnerLetter written,
        Person who,
        CancellationToken stop
    )
    {
        var words = written.Words();
        var partners = await db.PartnersOf(project.Id, stop);
        var recipients = await Recipients(project, written, partners, who, stop);
        var letter = new PartnerLetter(
            project.Id,
            written.Ticket,
            words,
            [.. recipients.Select(row => new LetterRecipient(row.OrganisationId, row.Function, row.Email))],
            say.SenderOf(who, project, partners, clock.Today(), words.Text.Source ?? Language.English),
            clock.GetUtcNow()
        );
        return (letter, recipients);
    }

    private Task<PartnerLetter?> Sent(Guid project, Guid ticket, CancellationToken stop) =>
        db.PartnerLetters.AsNoTracking().FirstOrDefaultAsync(l => l.ProjectId == project && l.Ticket == ticket, stop);

    private async Task<IReadOnlyList<ContactRow>> Recipients(
        Project project,
        WrittenPartnerLetter written,
        IReadOnlyList<PartnerRow> partners,
        Person who,
        CancellationToken stop
    )
    {
        var today = clock.Today();
        var table = ContactTable.Of(partners, await db.ContactsOf(project, who, today, stop), today);
        var chosen = written.Contacts.ToHashSet();
        var recipients = table
            .Present.SelectMany(row => row.Contacts)
            .Where(contact => chosen.Contains(contact.Id))
            .ToList();
        if (recipients.Count < chosen.Count)
            throw new RuleBroken("contacts.letter.rule.changed", nameof(PartnerLetter.Recipients));
        return recipients;
    }
}
