using System.Xml.Linq;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>Part I: the project and its partners, and what the plan says in general.</summary>
internal static class GeneralPart
{
    public static void Write(PlanText plan, PlanPen pen)
    {
        pen.Heading(1, pen.Words["word.part.general"]);
        pen.Add(
            PlanTables.Facts(
                pen,
                [
                    .. OfProject(plan.Project, pen),
                    .. plan.Partners.SelectMany((partner, n) => OfPartner(partner, n, pen)),
                ]
            )
        );
        pen.Heading(2, pen.Words["word.summary"]);
        pen.Prose(plan.Summary[pen.Language], pen.Language);
        if (pen.Language != Language.English)
        {
            pen.Heading(2, pen.Words["word.summary.english"]);
            pen.Prose(plan.Summary[Language.English], Language.English);
        }
        pen.Heading(2, pen.Words["word.general"]);
        pen.Prose(plan.General);
    }

    /// <summary>An organisation as facts: its name under the label given, its country and region where they are known.</summary>
    public static IEnumerable<(string, IEnumerable<XElement>)> OfParty(string label, PartyInPlan party, PlanPen pen)
    {
        yield return (label, pen.InCell(party.Name));
        if (party.Country is { } country)
            yield return (
                pen.Words["word.partner.country"],
                [WordXml.Paragraph("TableText", pen.Label(Countries.NameOf(country)))]
            );
        if (party.Region is { } region)
            yield return (pen.Words["word.partner.region"], OfRegion(region, pen));
    }

    private static IEnumerable<(string, IEnumerable<XElement>)> OfProject(ProjectInPlan project, PlanPen pen) =>
        [
            (pen.Words["word.project.acronym"], pen.InCell(project.Acronym)),
            (pen.Words["word.project.name"], pen.InCell(project.LongName)),
            (pen.Words["word.project.programme"], pen.InCell(project.Programme)),
        ];

    private static IEnumerable<(string, IEnumerable<XElement>)> OfPartner(PartyInPlan partner, int n, PlanPen pen) =>
        OfParty(pen.Words[n == 0 ? "word.partner.first" : "word.partner.other"], partner, pen);

    private static IEnumerable<XElement> OfRegion(Region region, PlanPen pen) =>
        region.Name.IsEmpty
            ? pen.InCell(region.Code!)
            :
            [
                WordXml.Paragraph(
                    "TableText",
                    region.Code is null ? null : PlanPen.Said($"{region.Code} – "),
                    pen.Own(region.Name)
                ),
            ];
}
