using System.Xml.Linq;
using Konvent.Projects.Instruments;
using static Konvent.ActionPlans.Word.Writing.WordXml;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>Part II: the policy that the plan is to improve.</summary>
internal static class ContextPart
{
    public const char Ticked = '☒';
    public const char Open = '☐';

    public static void Write(PlanText plan, PlanPen pen)
    {
        pen.Heading(1, pen.Words["word.part.context"]);
        pen.Heading(2, pen.Words["word.instrument"]);
        foreach (var kind in Enum.GetValues<InstrumentKind>())
            pen.Add(Tick(plan.Instrument?.Kind == kind, KindOf(kind, pen), pen));
        pen.Add(Paragraph("Gap"));
        pen.Add(PlanTables.Facts(pen, plan.Instrument is null ? Unknown(pen) : OfInstrument(plan.Instrument, pen)));
        pen.Heading(2, pen.Words["word.context"]);
        pen.Prose(plan.Context);
    }

    /// <summary>An instrument as facts.</summary>
    public static IEnumerable<(string, IEnumerable<XElement>)> OfInstrument(InstrumentInPlan instrument, PlanPen pen)
    {
        yield return (pen.Words["word.instrument.name"], pen.InCell(instrument.Name));
        if (instrument.Authority is { } authority)
            foreach (var fact in GeneralPart.OfParty(pen.Words["word.instrument.authority"], authority, pen))
                yield return fact;
    }

    public static string KindOf(InstrumentKind kind, PlanPen pen)
    {
        var words = pen.Words[$"instruments.kind.{kind}"];
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private static IEnumerable<(string, IEnumerable<XElement>)> Unknown(PlanPen pen) =>
        [(pen.Words["word.instrument.name"], pen.InCell("")), (pen.Words["word.instrument.authority"], pen.InCell(""))];

    private static XElement Tick(bool isTicked, string label, PlanPen pen) =>
        Paragraph("Tick", Box(isTicked ? Ticked : Open), Element("r", Element("tab")), pen.Label(label));

    private static XElement Box(char sign) => Run($"{sign}", style: "Box");
}
