using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Instruments.Stakeholders.Persons;

/// <summary>A person and their consent as the form shows and sends them.</summary>
public sealed class PersonForm
{
    public int Version { get; set; }

    [Called("stakeholders.person.name")]
    public string? Name { get; set; }

    [Called("stakeholders.person.function")]
    public string? Function { get; set; }

    [Called("stakeholders.person.email")]
    public string? Email { get; set; }

    [Called("stakeholders.consent.on")]
    public string? ConsentOn { get; set; }

    [Called("stakeholders.consent.how")]
    public string? ConsentHow { get; set; }

    /// <param name="reader">In whose language dates are written.</param>
    public static PersonForm Of(StakeholderPerson person, Language reader) =>
        new()
        {
            Version = person.Version,
            Name = person.Name,
            Function = person.Function,
            Email = person.Email,
            ConsentOn = person.ConsentOn.Write(reader),
            ConsentHow = person.ConsentHow,
        };

    /// <param name="reader">In whose language dates are typed.</param>
    public PersonFacts Read(Language reader)
    {
        var typed = new TypedFields(reader);
        var facts = new PersonFacts(Name, Function, Email, typed.When(ConsentOn, nameof(ConsentOn)), ConsentHow);
        typed.Rules.Enforce();
        return facts;
    }
}
