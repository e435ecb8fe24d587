using System.Xml.Linq;
using Konvent.Reading;
using static Konvent.ActionPlans.Word.Writing.WordXml;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>Where each partner signs: filled in where it has, with room for pen and stamp where it has not.</summary>
internal static class SignatureSection
{
    private const int Half = PlanTables.Width / 2;

    public static void Write(PlanDocument document, PlanPen pen)
    {
        pen.Heading(1, pen.Words["word.signature"]);
        pen.Add(Paragraph("Fact", Element("keepNext"), [pen.Label(pen.Words["word.signature.intro"])]));
        foreach (var signature in Blocks(document, pen.Language).DefaultIfEmpty(new("")))
        {
            pen.Add(Block(signature, pen));
            pen.Add(Paragraph("Gap"));
        }
    }

    /// <summary>The partners in their order, then whoever else has signed.</summary>
    private static IEnumerable<PlanSignature> Blocks(PlanDocument document, Language language)
    {
        var open = document.Signatures.ToList();
        foreach (var partner in document.Plan.Partners)
        {
            var name = partner.Name.For(language)?.Text ?? "";
            var signed = open.Find(signature => signature.Organisation == name);
            open.Remove(signed!);
            yield return signed ?? new(name);
        }
        foreach (var other in open)
            yield return other;
    }

    private static XElement Block(PlanSignature signature, PlanPen pen)
    {
        var when = signature.Date?.Write(pen.Language);
        string?[] place = [signature.Place, when];
        return PlanTables.Table(
            "PlanSignature",
            [Half, Half],
            [
                Row(Field("word.signature.organisation", signature.Organisation, pen, spans: 2)),
                Row(
                    Field(
                        "word.signature.place",
                        string.Join(", ", place.Where(part => !string.IsNullOrEmpty(part))),
                        pen
                    ),
                    Field("word.signature.signatory", signature.Signatory ?? "", pen)
                ),
                Row(
                    Field("word.signature.sign", "", pen, isHigh: true),
                    Field("word.signature.stamp", "", pen, isHigh: true)
                ),
            ]
        );
    }

    private static XElement Row(params XElement[] cells) => Element("tr", Element("trPr", Element("cantSplit")), cells);

    private static XElement Field(string label, string value, PlanPen pen, int spans = 1, bool isHigh = false) =>
        PlanTables.Cell(
            [
                Paragraph("SignatureLabel", pen.Label(pen.Words[label])),
                isHigh ? Paragraph("SignatureRoom") : Paragraph("SignatureValue", PlanPen.Said(value)),
            ],
            Half * spans,
            spans
        );
}
