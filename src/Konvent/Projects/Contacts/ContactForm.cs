using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Contacts;

/// <summary>A contact as the form shows and sends it.</summary>
public sealed class ContactForm
{
    // What is no function is refused as any other that nobody knows.
    private const PartnerFunction Unchosen = (PartnerFunction)(-1);

    public int Version { get; set; }

    [Called("contacts.organisation")]
    public string? OrganisationId { get; set; }

    [Called("contacts.function", Words = "contacts.function.")]
    public PartnerFunction? Function { get; set; }

    [Called("contacts.email")]
    public string? Email { get; set; }

    [Called("contacts.telephone")]
    public string? Telephone { get; set; }

    [Called("contacts.note", IsProse = true)]
    public WordingField Note { get; set; } = new();

    [Called("contacts.person")]
    public string? AccountId { get; set; }

    public static ContactForm Of(PartnerContact contact) =>
        new()
        {
            Version = contact.Version,
            OrganisationId = contact.OrganisationId.ToString(),
            Function = contact.Function,
            Email = contact.Email,
            Telephone = contact.Telephone,
            Note = WordingField.Of(contact.Note),
            AccountId = contact.AccountId?.ToString(),
        };

    /// <param name="reader">In whose language the form was filled in.</param>
    public WrittenContact Read(Reading.Language reader)
    {
        var typed = new TypedFields(reader);
        var written = new WrittenContact(
            IdOf(OrganisationId),
            Function ?? Unchosen,
            Email,
            Telephone,
            typed.Words(Note, nameof(Note)),
            IdOf(AccountId)
        );
        typed.Rules.Enforce();
        return written;
    }

    // What is no id is known to nobody; the deed says so.
    private static Guid? IdOf(string? sent) =>
        string.IsNullOrEmpty(sent) ? null
        : Guid.TryParse(sent, out var id) ? id
        : Guid.Empty;
}
