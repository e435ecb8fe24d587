using Konvent.ActionPlans;
using Konvent.ActionPlans.Actions;
using Konvent.ActionPlans.Translating;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Commands.Demo;

/// <summary>The plan for the bathing places in English, piece by piece; into German only its title is translated so far.</summary>
internal static class RiverTranslations
{
    private static readonly Dictionary<string, string> English = new()
    {
        ["Plan przygotowano z sześcioma gminami i wojewódzkim laboratorium."] =
            "The plan was prepared with six municipalities and the regional laboratory.",
        [
            "Program ochrony wód przewiduje badanie wody raz na dwa tygodnie. Dzięki zmianie programu wyniki będą znane każdego ranka."
        ] =
            "The Water protection programme provides for a test every two weeks. Once it is changed, results will be known every morning.",
        ["Codzienne badanie wody na sześciu kąpieliskach"] = "Daily water tests at six bathing places",
        [
            "Dziś wynik badania przychodzi po dwóch tygodniach. W Voorbeeldstad kąpielisko otwiera się dopiero po porannym wyniku – i ludzie temu ufają."
        ] =
            "Today a result takes two weeks. In Voorbeeldstad a bathing place opens only once the morning's result is there – and people trust it.",
        [
            "Laboratorium bada wodę codziennie od czerwca do sierpnia. Wynik jest na tablicy i w internecie przed godziną 9."
        ] =
            "The laboratory tests the water daily from June to August. The result is on the board and online before 9 o'clock.",
        ["Kąpieliska z codziennym badaniem wody, Voorbeeldstad"] =
            "Bathing places with daily water tests, Voorbeeldstad",
        ["Wojewódzkie laboratorium wody"] = "Regional water laboratory",
        ["bada wodę"] = "tests the water",
        ["Sześć gmin nad Przykładną"] = "Six municipalities on the Przykładna",
        ["prowadzą kąpieliska"] = "run the bathing places",
        ["koordynuje i finansuje"] = "coordinates and pays",
        ["Badania laboratoryjne"] = "Laboratory tests",
        ["Tablice z wynikami"] = "Boards with the results",
        ["Budżet Województwa Przykładowego"] = "Budget of the Example Region",
        ["Dni z wynikiem przed godziną 9"] = "Days with a result before 9 o'clock",
        ["dni"] = "days",
    };

    public static void InEnglish(ActionPlan plan, IEnumerable<PlannedAction> actions)
    {
        plan.Translate(plan.Texts.Worded(Translated));
        foreach (var action in actions)
            action.Translate(action.Facts.Worded(Translated), plan.Language);
    }

    private static Wording Translated(string key, Wording words) =>
        words[Language.Polish] is { } said && English.TryGetValue(said, out var text)
            ? words.With(Language.English, text)
            : words;
}
