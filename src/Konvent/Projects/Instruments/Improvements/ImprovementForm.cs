using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Instruments.Improvements;

/// <summary>A policy improvement as the form shows and sends it.</summary>
public sealed class ImprovementForm
{
    public int Version { get; set; }

    [Called("improvements.kind", Words = "improvements.kind.")]
    public ImprovementKind? Kind { get; set; }

    [Called("improvements.date")]
    public string? Date { get; set; }

    [Called("improvements.what", IsProse = true)]
    public WordingField What { get; set; } = new();

    [Called("improvements.influenced")]
    public string? Influenced { get; set; }

    [Called("improvements.evidence", IsProse = true)]
    public WordingField Evidence { get; set; } = new();

    [Called("improvements.evidenceLink")]
    public string? EvidenceLink { get; set; }

    /// <param name="reader">In whose language dates and sums are written.</param>
    public static ImprovementForm Of(PolicyImprovement improvement, Language reader) =>
        new()
        {
            Version = improvement.Version,
            Kind = improvement.Kind,
            Date = improvement.Date.Write(reader),
            What = WordingField.Of(improvement.What),
            Influenced = improvement.Influenced?.Write(reader),
            Evidence = WordingField.Of(improvement.Evidence),
            EvidenceLink = improvement.EvidenceLink,
        };

    /// <param name="reader">In whose language dates and sums are typed.</param>
    public WrittenImprovement Read(Language reader)
    {
        var typed = new TypedFields(reader);
        typed.Rules.Require(Kind is not null, "improvements.rule.kind", nameof(Kind));
        var written = new WrittenImprovement(
            Kind ?? default,
            typed.When(Date, nameof(Date)),
            typed.Words(What, nameof(What)),
            typed.Words(Evidence, nameof(Evidence)),
            EvidenceLink,
            typed.Money(Influenced, nameof(Influenced), Currency.Euro)
        );
        typed.Rules.Enforce();
        return written;
    }
}
