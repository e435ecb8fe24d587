using System.Globalization;
using Konvent.Basics;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Instruments;

/// <summary>A policy instrument as the form shows and sends it.</summary>
public sealed class InstrumentForm
{
    public int Version { get; set; }

    [Called("instruments.kind", Words = "instruments.kind.")]
    public InstrumentKind? Kind { get; set; }

    [Called("instruments.name")]
    public WordingField Name { get; set; } = new();

    [Called("instruments.number")]
    public string? Number { get; set; }

    [Called("instruments.authority")]
    public string? AuthorityId { get; set; }

    /// <summary>The authority's own name, where it is not to be chosen.</summary>
    [Called("instruments.newAuthority")]
    public string? NewAuthority { get; set; }

    [Called("organisations.field.region")]
    public RegionForm Region { get; set; } = new();

    [Called("instruments.improvement", IsProse = true)]
    public WordingField Improvement { get; set; } = new();

    [Called("instruments.addressed")]
    public string? Addressed { get; set; }

    [Called("instruments.addressedBy")]
    public List<string> AddressedBy
    {
        get;
        // The empty one tells a form in which nobody is ticked from one that says nothing of partners.
        set => field = [.. value.Where(id => !string.IsNullOrEmpty(id))];
    } = [];

    /// <param name="reader">In whose language sums are written.</param>
    public static InstrumentForm Of(PolicyInstrument instrument, Language reader) =>
        new()
        {
            Version = instrument.Version,
            Kind = instrument.Kind,
            Name = WordingField.Of(instrument.Name),
            Number = instrument.Name.IsEmpty ? instrument.Number.ToString(CultureInfo.InvariantCulture) : null,
            AuthorityId = instrument.AuthorityId?.ToString(),
            Region = RegionForm.Of(instrument.Region),
            Improvement = WordingField.Of(instrument.Improvement),
            Addressed = instrument.Addressed?.Write(reader),
            AddressedBy = [.. instrument.AddressedBy.Select(id => id.ToString())],
        };

    /// <param name="own">The language of names that are new: the project's working language.</param>
    /// <param name="reader">In whose language sums are typed.</param>
    public WrittenInstrument Read(PolicyInstrument? before, Language own, Language reader)
    {
        var typed = new TypedFields(reader);
        typed
            .Rules.Require(Kind is not null, "instruments.rule.kindMissing", nameof(Kind))
            .Require(
                !string.IsNullOrWhiteSpace(Number) || Name.Texts.Values.Any(text => !string.IsNullOrWhiteSpace(text)),
                "instruments.rule.nameOrNumber",
                nameof(Name)
            );
        var written = new WrittenInstrument(
            Kind ?? default,
            ReadNumber(typed),
            typed.Words(Name, nameof(Name)),
            IdOf(AuthorityId),
            string.IsNullOrWhiteSpace(NewAuthority) ? null : Wording.In(own, NewAuthority),
            Region.Read(before?.Region, own),
            typed.Words(Improvement, nameof(Improvement)),
            typed.Money(Addressed, nameof(Addressed), Currency.Euro),
            [.. AddressedBy.Select(IdOf).OfType<Guid>()]
        );
        typed.Rules.Enforce();
        return written;
    }

    private int ReadNumber(TypedFields typed)
    {
        if (string.IsNullOrWhiteSpace(Number))
            return 1;
        var isNumber = int.TryParse(Number.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number);
        typed.Rules.Require(isNumber, "instruments.rule.number", nameof(Number), PolicyInstrument.Most);
        return isNumber ? number : 1;
    }

    // What is no id is known to nobody; the deed says so.
    private static Guid? IdOf(string? sent) =>
        string.IsNullOrEmpty(sent) ? null
        : Guid.TryParse(sent, out var id) ? id
        : Guid.Empty;
}
