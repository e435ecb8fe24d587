using System.Xml.Linq;
using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>The three kinds of money of an action, each for itself and each with a total per currency.</summary>
internal static class ActionSums
{
    public static void Costs(ActionText action, PlanPen pen)
    {
        if (action.IsFree)
            pen.Add(WordXml.Paragraph("Fact", pen.Label(pen.Words["word.cost.free"])));
        pen.Table(
            "word.cost.caption",
            [new("word.cost.what", 70), new("word.sum", 30, IsFigure: true)],
            action
                .Costs.Select(cost => new[] { pen.InCell(cost.What), Sum(cost.Sum, pen) })
                .Concat(Totals(action.Costs.Select(cost => cost.Sum), 2, pen))
        );
        if (!action.CostsNote.IsEmpty || (action.Costs.Count == 0 && !action.IsFree))
            pen.Prose(action.CostsNote);
    }

    public static void Funding(IReadOnlyList<FundingSource> sources, PlanPen pen)
    {
        if (sources.Count == 0)
            pen.Prose(Wording.Empty);
        pen.Table(
            "word.funding.caption",
            [new("word.funding.kind", 27), new("word.funding.name", 43), new("word.sum", 30, IsFigure: true)],
            sources
                .Select(source =>
                    new[]
                    {
                        pen.LabelCell($"word.funding.kind.{source.Kind}"),
                        pen.InCell(source.Name),
                        Sum(source.Sum, pen),
                    }
                )
                .Concat(Totals(sources.Select(source => source.Sum), 3, pen))
        );
    }

    public static void Influenced(ActionText action, PlanPen pen)
    {
        if (action.Influenced is { } sum)
            pen.Fact("word.influenced.sum", sum.Write(pen.Language));
        if (action.Influenced is null || !action.InfluencedHow.IsEmpty)
            pen.Prose(action.InfluencedHow);
    }

    private static IEnumerable<XElement> Sum(Money? sum, PlanPen pen) =>
        pen.InCell(sum?.Write(pen.Language) ?? "–", "TableFigure");

    /// <summary>Nothing is added up where nothing is known, and no currency to another.</summary>
    private static IEnumerable<IEnumerable<XElement>[]> Totals(IEnumerable<Money?> sums, int columns, PlanPen pen)
    {
        foreach (
            var currency in sums.OfType<Money>()
                .GroupBy(sum => sum.Currency)
                .OrderBy(group => group.Key.Code, StringComparer.Ordinal)
        )
        {
            var total = currency.Sum(sum => sum.Amount);
            if (!Money.Fits(total, currency.Key))
                continue;
            IEnumerable<XElement>[] row = new IEnumerable<XElement>[columns];
            Array.Fill(row, pen.InCell(""));
            row[0] = [WordXml.Paragraph("TableTotal", pen.Label(pen.Words["word.total"]))];
            row[^1] =
            [
                WordXml.Paragraph("TableTotalFigure", PlanPen.Said(new Money(total, currency.Key).Write(pen.Language))),
            ];
            yield return row;
        }
    }
}
