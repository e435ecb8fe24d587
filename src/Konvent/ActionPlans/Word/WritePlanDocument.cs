using System.Xml.Linq;
using Konvent.ActionPlans.Word.Writing;
using Konvent.Basics;
using Konvent.Ui;

namespace Konvent.ActionPlans.Word;

/// <summary>Writes an action plan as a Word document in the structure that Interreg Europe prescribes. The same plan gives the same bytes.</summary>
public static class WritePlanDocument
{
    public const string MediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    /// <summary>The document from its beginning. Its headings speak the plan's language, or English where the interface does not.</summary>
    public static Stream Of(PlanDocument document, Texts words)
    {
        var pen = new PlanPen(document.Plan.Language, words);
        return words.In(pen.Headings, () => Written(document, pen));
    }

    private static MemoryStream Written(PlanDocument document, PlanPen pen)
    {
        var plan = document.Plan;
        var project = plan.Project.Acronym.Length == 0 ? null : PlanPen.Said($" · {plan.Project.Acronym}");
        pen.Add(WordXml.Paragraph("Subtitle", pen.Label(pen.Words["word.kind"]), project));
        pen.Add(WordXml.Paragraph("Title", pen.Own(plan.Title)));
        GeneralPart.Write(plan, pen);
        ContextPart.Write(plan, pen);
        pen.Heading(1, pen.Words["word.part.actions"]);
        if (plan.Actions.Count == 0)
            pen.Prose(Wording.Empty);
        foreach (var (number, action) in plan.Actions.Index())
            ActionSection.Write(number + 1, action, pen);
        SignatureSection.Write(document, pen);
        ChangesSection.Write(document.Changes, pen);
        return Packed(document, pen);
    }

    private static MemoryStream Packed(PlanDocument document, PlanPen pen)
    {
        var frame = new PageFrame(document, pen);
        var package = new WordPackage();
        package.Add("word/document.xml", "wordprocessingml.document.main", Body(pen));
        package.Add("word/styles.xml", "wordprocessingml.styles", Stored.Styles(pen.Language));
        package.Add("word/numbering.xml", "wordprocessingml.numbering", Stored.Numbering());
        package.Add("word/settings.xml", "wordprocessingml.settings", Stored.Settings(pen.Language));
        package.Add("word/header1.xml", "wordprocessingml.header", frame.FirstHeader());
        package.Add("word/header2.xml", "wordprocessingml.header", frame.Header());
        package.Add("word/footer1.xml", "wordprocessingml.footer", frame.FirstFooter());
        package.Add("word/footer2.xml", "wordprocessingml.footer", frame.Footer());
        package.Add("word/media/emblem.png", Emblem.Png);
        package.Describe(document.Plan.Title.For(pen.Language)?.Text ?? "", pen.Language);
        return package.Packed();
    }

    private static XElement Body(PlanPen pen) =>
        WordXml.Element("document", WordXml.Prefixes, WordXml.Element("body", pen.Blocks, PageFrame.Sheet()));
}
