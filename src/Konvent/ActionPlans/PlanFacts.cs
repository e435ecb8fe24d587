using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans;

/// <summary>What a plan says beside its actions.</summary>
public record PlanTexts(Wording Title, Wording Summary, Wording General, Wording Context);

/// <summary>What is known of a plan: for which instrument it is, whose, in which language, and what it says.</summary>
public sealed record PlanFacts(
    Guid InstrumentId,
    IReadOnlyList<Guid> Partners,
    Language Language,
    Wording Title,
    Wording Summary,
    Wording General,
    Wording Context
) : PlanTexts(Title, Summary, General, Context);

/// <summary>What the texts of plans and actions must be like, whoever sends them.</summary>
internal static class PlanFactRules
{
    public const int LongestTitle = 300;
    public const int LongestText = 20_000;
    public const int MostPartners = 40;

    public static Rules Of(PlanFacts facts) =>
        Of((PlanTexts)facts)
            .Require(
                facts.Partners.Count is > 0 and <= MostPartners,
                "actionplans.rule.partners",
                nameof(facts.Partners),
                MostPartners
            )
            .Require(
                facts.Title[facts.Language] is not null,
                "actionplans.rule.titleMissing",
                $"{nameof(facts.Title)}.{facts.Language}"
            );

    public static Rules Of(PlanTexts texts) =>
        new Rules()
            .Name(texts.Title, LongestTitle, nameof(texts.Title))
            .Prose(texts.Summary, nameof(texts.Summary))
            .Prose(texts.General, nameof(texts.General))
            .Prose(texts.Context, nameof(texts.Context));

    /// <summary>A name or another short text.</summary>
    public static Rules Name(this Rules rules, Wording name, int longest, string field) =>
        rules.UnturnedName(name, field).Short(name, longest, field);

    public static Rules Prose(this Rules rules, Wording text, string field) =>
        rules.UnturnedProse(text, field).Short(text, LongestText, field);

    /// <summary>Translations leave the words alone from which they are made.</summary>
    public static Rules SameIn(this Rules rules, Language own, Wording before, Wording after) =>
        rules.Require(before[own] == after[own], "actionplans.rule.ownWords", null);

    private static Rules Short(this Rules rules, Wording wording, int longest, string field)
    {
        foreach (var language in wording.Languages)
            rules.Require(
                wording[language]!.Length <= longest,
                "actionplans.rule.tooLong",
                $"{field}.{language}",
                longest
            );
        return rules;
    }
}
