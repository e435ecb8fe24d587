using Konvent.Ui.Forms;

namespace Konvent.Projects.Contacts.Letters;

/// <summary>A letter to partners as the form shows and sends it.</summary>
public sealed class LetterForm
{
    /// <summary>Tells this form from every other, so that one sent twice is one letter.</summary>
    public Guid Ticket { get; set; }

    /// <summary>The functions that are written to.</summary>
    public List<string> Functions
    {
        get;
        set => field = Filled(value);
    } = [];

    /// <summary>The contacts that stood on the page, ticked or not.</summary>
    public List<string> Shown
    {
        get;
        set => field = Filled(value);
    } = [];

    public List<string> Recipients
    {
        get;
        set => field = Filled(value);
    } = [];

    public string? Subject { get; set; }

    public WordingField Text { get; set; } = new();

    public IReadOnlyList<PartnerFunction> Chosen =>
        [.. ContactTable.Functions.Where(one => Functions.Any(name => FunctionNames.Read(name) == one))];

    /// <summary>Whether everybody here has stood on the page before.</summary>
    public bool HasShown(IEnumerable<ContactRow> contacts) =>
        contacts.All(contact => Shown.Contains(contact.Id.ToString()));

    /// <summary>Takes these contacts as those to choose from: who is new among them is ticked, who was left out stays so.</summary>
    public void Offer(IReadOnlyList<ContactRow> contacts)
    {
        string[] offered = [.. contacts.Select(contact => contact.Id.ToString())];
        Recipients = [.. offered.Where(id => Recipients.Contains(id) || !Shown.Contains(id))];
        Shown = [.. offered];
    }

    /// <param name="reader">In whose language the form was filled in.</param>
    public WrittenPartnerLetter Read(Reading.Language reader)
    {
        var typed = new TypedFields(reader);
        var text = typed.Words(Text, nameof(Text));
        typed.Rules.Enforce();
        return new(
            Ticket == Guid.Empty ? Guid.CreateVersion7() : Ticket,
            [.. Recipients.Select(id => Guid.TryParse(id, out var contact) ? contact : Guid.Empty)],
            Subject,
            text
        );
    }

    // The empty one tells a form in which nothing is ticked from one that says nothing of it.
    private static List<string> Filled(List<string> sent) => [.. sent.Where(one => !string.IsNullOrEmpty(one))];
}
