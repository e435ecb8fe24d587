using System.Xml.Linq;
using Konvent.ActionPlans.Actions;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>One action of Part III. Costs, funding sources and funds influenced stand apart, as the programme wants them.</summary>
internal static class ActionSection
{
    public static void Write(int number, ActionText action, PlanPen pen)
    {
        var t = pen.Words;
        pen.Heading(2, t["word.action", number] + ": ", [.. pen.Own(action.Title)]);
        pen.Heading(3, "1. " + t["word.action.background"]);
        pen.Prose(action.Background);
        Lessons(action.Lessons, pen);
        pen.Heading(3, "2. " + t["word.action.nature"]);
        pen.Prose(action.Nature);
        pen.Heading(3, "3. " + t["word.action.players"]);
        Players(action.Players, pen);
        pen.Heading(3, "4. " + t["word.action.timeframe"]);
        Timeframe(action, pen);
        pen.Heading(3, "5. " + t["word.action.costs"]);
        ActionSums.Costs(action, pen);
        pen.Heading(3, "6. " + t["word.action.funding"]);
        ActionSums.Funding(action.Funding, pen);
        pen.Heading(3, "7. " + t["word.action.influenced"]);
        ActionSums.Influenced(action, pen);
        pen.Heading(3, "8. " + t["word.action.indicators"]);
        Indicators(action.Indicators, pen);
        if (action.FurtherInstruments.Count == 0)
            return;
        pen.Heading(3, "9. " + t["word.action.further"]);
        pen.Add(PlanTables.Facts(pen, action.FurtherInstruments.SelectMany(instrument => Further(instrument, pen))));
    }

    private static void Lessons(IReadOnlyList<Lesson> lessons, PlanPen pen) =>
        pen.Table(
            "word.lesson.caption",
            [new("word.lesson.kind", 26), new("word.lesson.from", 74)],
            lessons.Select(lesson => Cells(pen.LabelCell($"word.lesson.kind.{lesson.Kind}"), pen.InCell(lesson.From)))
        );

    private static void Players(IReadOnlyList<Player> players, PlanPen pen)
    {
        if (players.Count == 0)
            pen.Prose(Wording.Empty);
        pen.Table(
            "word.player.caption",
            [new("word.player.name", 45), new("word.player.role", 55)],
            players.Select(player => Cells(pen.InCell(player.Name), pen.InCell(player.Role)))
        );
    }

    private static void Timeframe(ActionText action, PlanPen pen)
    {
        if (action.Dates is { } dates)
            pen.Fact("word.time.dates", dates.Write(pen.Language));
        if (action.Dates is null || !action.Timeframe.IsEmpty)
            pen.Prose(action.Timeframe);
    }

    private static void Indicators(IReadOnlyList<ActionIndicator> indicators, PlanPen pen)
    {
        if (indicators.Count == 0)
            pen.Prose(Wording.Empty);
        pen.Table(
            "word.indicator.caption",
            [
                new("word.indicator.name", 46),
                new("word.indicator.unit", 18),
                new("word.indicator.baseline", 18, IsFigure: true),
                new("word.indicator.target", 18, IsFigure: true),
            ],
            indicators.Select(indicator =>
                Cells(
                    pen.InCell(indicator.Name),
                    pen.InCell(indicator.Unit),
                    Figure(indicator.Baseline, pen),
                    Figure(indicator.Target, pen)
                )
            )
        );
    }

    private static IEnumerable<(string, IEnumerable<XElement>)> Further(InstrumentInPlan instrument, PlanPen pen)
    {
        var facts = ContextPart.OfInstrument(instrument, pen).ToList();
        if (instrument.Kind is { } kind)
            facts.Insert(
                1,
                (
                    pen.Words["word.instrument.kind"],
                    [WordXml.Paragraph("TableText", pen.Label(ContextPart.KindOf(kind, pen)))]
                )
            );
        return facts;
    }

    private static IEnumerable<XElement> Figure(decimal? figure, PlanPen pen) =>
        pen.InCell(figure is { } known ? Quantity.Write(known, pen.Language) : "", "TableFigure");

    private static IEnumerable<XElement>[] Cells(params IEnumerable<XElement>[] cells) => cells;
}
