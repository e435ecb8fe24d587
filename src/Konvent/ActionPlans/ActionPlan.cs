using Konvent.ActionPlans.Steps;
using Konvent.ActionPlans.Versions;
using Konvent.Basics;
using Konvent.Projects.Things;
using Konvent.Reading;

namespace Konvent.ActionPlans;

/// <summary>
/// What one or several partners will do in their region with what they learnt: one plan per policy instrument, in their language. It is
/// drafted, checked, endorsed and signed; with the signature its text is frozen, and a later version opens it again beside the frozen one.
/// </summary>
[Remembered("plan", shape: 1)]
public sealed class ActionPlan : PartOfProject
{
    private readonly List<Guid> partners = [];
    private readonly List<TakenStep> steps = [];

    private ActionPlan() { }

    public ActionPlan(Guid project, PlanFacts facts)
    {
        (ProjectId, Language) = (project, facts.Language);
        Describe(facts);
    }

    /// <summary>The policy instrument it is to improve.</summary>
    public Guid InstrumentId { get; private set; }

    /// <summary>The organisations whose plan it is; partners on one instrument share it.</summary>
    public IReadOnlyList<Guid> Partners => partners;

    /// <summary>The language in which it is written.</summary>
    public Language Language { get; private set; }

    public Wording Title { get; private set; } = Wording.Empty;

    /// <summary>What it is about, in its own language and in English.</summary>
    public Wording Summary { get; private set; } = Wording.Empty;

    /// <summary>Part I of the plan, beside what is known of project and partners anyway.</summary>
    public Wording General { get; private set; } = Wording.Empty;

    /// <summary>Part II: the policy context.</summary>
    public Wording Context { get; private set; } = Wording.Empty;

    /// <summary>Which version of the plan this is, from one; each but the last is signed.</summary>
    public int Edition { get; private set; } = 1;

    public PlanState State { get; private set; }

    /// <summary>What was done with it on its way, over all versions, in order.</summary>
    public IReadOnlyList<TakenStep> Steps => steps;

    /// <summary>The day on which what was signed was opened to the readers of the project; null while it is not.</summary>
    public DateOnly? LaunchedOn { get; private set; }

    public override IReadOnlyCollection<Guid> Owners => partners;

    public PlanTexts Texts => new(Title, Summary, General, Context);

    public PlanFacts Facts => new(InstrumentId, Partners, Language, Title, Summary, General, Context);

    /// <summary>Whether its texts may be changed: while it is being written, not while others look at it nor once it is signed.</summary>
    public bool IsOpen => State is PlanState.Draft or PlanState.Returned;

    public bool IsSigned => State == PlanState.Signed;

    /// <summary>Whether its English summary stays as it is: while others look at the plan and once it is signed, it is part of what they have.</summary>
    public bool KeepsSummary => !IsOpen && Summary[Language.English] is not null;

    /// <summary>Whether a version of it was ever signed.</summary>
    public bool WasSigned => IsSigned || Edition > 1;

    public void Describe(PlanFacts facts)
    {
        RequireOpen();
        PlanFactRules
            .Of(facts)
            .Require(facts.Language == Language, "actionplans.rule.languageApart", nameof(Language))
            .Enforce();
        Guid[] named = [.. facts.Partners.Distinct()]; // Perhaps these are its own.
        (InstrumentId, Title) = (facts.InstrumentId, facts.Title);
        (Summary, General, Context) = (facts.Summary, facts.General, facts.Context);
        partners.Clear();
        partners.AddRange(named);
    }

    /// <summary>Is written in another language from now on.</summary>
    /// <param name="texts">What it says, in that language first.</param>
    public void WriteIn(Language language, PlanTexts texts)
    {
        Language = language;
        Describe(new(InstrumentId, Partners, language, texts.Title, texts.Summary, texts.General, texts.Context));
    }

    /// <summary>Puts translations beside the plan's own words, also beside signed ones, which stay as they are, with the English summary that was signed.</summary>
    public void Translate(PlanTexts texts)
    {
        PlanFactRules.Of(texts).Enforce();
        new Rules()
            .SameIn(Language, Title, texts.Title)
            .SameIn(Language, Summary, texts.Summary)
            .SameIn(Language, General, texts.General)
            .SameIn(Language, Context, texts.Context)
            .Require(
                !KeepsSummary || Summary[Language.English] == texts.Summary[Language.English],
                "actionplans.rule.summaryStays",
                $"{nameof(Summary)}.{Language.English}"
            )
            .Enforce();
        (Title, Summary, General, Context) = (texts.Title, texts.Summary, texts.General, texts.Context);
    }

    /// <summary>Goes a step on its way; where it leads is what <see cref="PlanWay"/> says.</summary>
    /// <param name="step">What was done, when and by whom; its version is the plan's.</param>
    /// <exception cref="RuleBroken">When that step cannot be taken from here.</exception>
    public void Take(TakenStep step, PlanWay way)
    {
        if (!way.From(State).Contains(step.Move))
            throw new RuleBroken("actionplans.rule.notNow", "Move");
        step.Check(Since(step), nameof(TakenStep.On));
        if (step.Move == PlanMove.Reopened)
            Edition++;
        State = PlanWay.After(step.Move);
        steps.Add(step with { Edition = Edition });
    }

    /// <summary>Gives up the version that is being written: the plan says again what was signed before it.</summary>
    /// <exception cref="RuleBroken">Where it has no version before, or is not being written.</exception>
    /// <param name="step">Who gave it up, and when; its version is the plan's.</param>
    public void GoBackTo(FrozenPlan signed, TakenStep step)
    {
        RequireOpen();
        if (signed.PlanId != Id || signed.Edition != Edition - 1)
            throw new RuleBroken("actionplans.rule.nothingSigned", null);
        var text = signed.ForReaders;
        Language = text.Language;
        Describe(
            new(
                text.Instrument?.Id ?? InstrumentId,
                text.Partners.Select(partner => partner.Id).OfType<Guid>().ToList() is { Count: > 0 } named
                    ? named
                    : Partners,
                text.Language,
                text.Title,
                text.Summary,
                text.General,
                text.Context
            )
        );
        steps.Add(step with { Edition = Edition });
        (Edition, State) = (signed.Edition, PlanState.Signed);
    }

    public void Launch(DateOnly day)
    {
        if (!WasSigned)
            throw new RuleBroken("actionplans.rule.launchUnsigned", null);
        LaunchedOn = day;
    }

    public void TakeBackLaunch() => LaunchedOn = null;

    /// <summary>The last step of this kind in the present version; null where it was not taken, or taken back since.</summary>
    public TakenStep? Last(PlanMove move)
    {
        var own = steps.FindAll(step => step.Edition == Edition);
        var begun = own.FindLastIndex(step => PlanWay.After(step.Move) is PlanState.Draft or PlanState.Returned);
        return own.Skip(begun + 1).LastOrDefault(step => step.Move == move);
    }

    /// <exception cref="RuleBroken">While it is with others, or signed.</exception>
    public void RequireOpen()
    {
        if (!IsOpen)
            throw new RuleBroken("actionplans.rule.closed", null);
    }

    // What comes after lies no earlier; a signature may have been given before the day on which it was accepted is known exactly.
    private When? Since(TakenStep step) => steps.LastOrDefault(before => before.Move != step.Move)?.On;
}
