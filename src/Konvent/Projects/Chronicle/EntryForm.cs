using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Chronicle;

/// <summary>An entry of the chronicle as the form shows and sends it.</summary>
public class EntryForm
{
    public int Version { get; set; }

    [Called("chronicle.kind", Words = "chronicle.kind.")]
    public EntryKind Kind { get; set; }

    [Called("chronicle.dated")]
    public string? Dated { get; set; }

    [Called("chronicle.titleOf")]
    public WordingField Title { get; set; } = new();

    [Called("chronicle.text", IsProse = true)]
    public WordingField Text { get; set; } = new();

    [Called("chronicle.organisations")]
    public List<string> Organisations
    {
        get;
        // The empty one tells a form in which nobody is ticked from one that says nothing of them.
        set => field = [.. value.Where(id => !string.IsNullOrEmpty(id))];
    } = [];

    /// <param name="reader">In whose language dates are written.</param>
    public static EntryForm Of(ChronicleEntry entry, Language reader) =>
        new()
        {
            Version = entry.Version,
            Kind = entry.Kind,
            Dated = entry.Dated?.Write(reader),
            Title = WordingField.Of(entry.Title),
            Text = WordingField.Of(entry.Text),
            Organisations = [.. entry.Organisations.Select(id => id.ToString())],
        };

    /// <param name="reader">In whose language dates are typed.</param>
    public WrittenEntry Read(Language reader)
    {
        var typed = new TypedFields(reader);
        var written = Read(typed);
        typed.Rules.Enforce();
        return written;
    }

    protected WrittenEntry Read(TypedFields typed) =>
        new(
            typed.When(Dated, nameof(Dated)),
            typed.Words(Title, nameof(Title)),
            typed.Words(Text, nameof(Text)),
            // What is no id is known to nobody; the deed says so.
            [.. Organisations.Select(sent => Guid.TryParse(sent, out var id) ? id : Guid.Empty)]
        );
}

/// <summary>A new end of a project as the form sends it.</summary>
public sealed class ExtendForm : EntryForm
{
    [Called("chronicle.extend.end")]
    public string? End { get; set; }

    [Called("chronicle.extend.phase")]
    public bool ProlongPhase { get; set; }

    /// <param name="reader">In whose language dates are typed.</param>
    public NewEnd ReadEnd(Language reader)
    {
        var typed = new TypedFields(reader);
        var wanted = new NewEnd(typed.When(End, nameof(End)), Read(typed), ProlongPhase);
        typed.Rules.Enforce();
        return wanted;
    }
}
