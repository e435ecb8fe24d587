using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.WorkPlan;
using Konvent.Projects.WorkPlan.Packages;
using Konvent.Ui;

namespace Konvent.Projects.Import.Plans;

/// <summary>Takes a work package from its line into the plan, or from the line of its first activity.</summary>
internal sealed class TakePackage(
    PlanInHand plan,
    TableInHand hand,
    ReadResponsible responsible,
    NamedBefore before,
    Texts texts
)
{
    private readonly ReadDates dates = new(hand, texts);

    /// <summary>Whether a package stands in the lines above.</summary>
    public bool HasOne => plan.Package is not null;

    public void Run(PlannedLine line)
    {
        (plan.Package, plan.Activity) = (null, null); // What is below a package that is not taken belongs to no other one.
        var (code, name) = Named(line);
        var known = plan.Find(code, name);
        if (before.Refuses(line, PlanKind.Package, null, code ?? name))
            return;
        var facts = known is null ? Empty : new PackageFacts(known);
        facts = facts with
        {
            Code = code ?? facts.Code,
            Name = plan.With(facts.Name, name),
            Purpose = plan.With(facts.Purpose, hand.Cell(line, PlanColumn.Text)),
            LeadId = LeadIn(line, facts.LeadId),
            Dates = dates.Span(line, facts.Dates),
        };
        if (line.Said.Count > 0)
            return;
        Tell(line, known, facts);
        line.Fate =
            known is null ? Fate.New
            : line.Changes.Count > 0 ? Fate.Changed
            : Fate.Unchanged;
        plan.Package = Enter(line, known, facts);
    }

    /// <summary>The package that the line of an activity names, or that the lines above are about; a new one where nobody knows it yet.</summary>
    public WorkPackage? Of(PlannedLine line)
    {
        var cell = hand.Cell(line, PlanColumn.Package);
        if (cell.Length == 0)
        {
            if (plan.Package is null)
                line.Refuse(texts["import.line.noPackage"], nameof(PlanColumn.Package));
            return plan.Package;
        }
        var (code, name) = PlanWords.Apart(cell);
        if (plan.Find(code, name) is { } known)
            return known;
        var facts = Empty with { Code = code, Name = plan.With(Wording.Empty, name.Length > 0 ? name : cell) };
        var made = line.Try(texts, nameof(PlanColumn.Package), _ => null, () => Made(facts));
        if (made is not null)
            line.Said.Add(texts["import.line.newPackage", cell]);
        return made;
    }

    /// <summary>Puts a package into the plan that was made for a line which is taken.</summary>
    public void Keep(WorkPackage package)
    {
        if (!plan.Packages.Contains(package))
            plan.Add(package);
        plan.Package = package;
    }

    private static PackageFacts Empty => new(null, Wording.Empty, Wording.Empty, null, null, [], []);

    private (string? Code, string Name) Named(PlannedLine line)
    {
        var own = hand.Cell(line, PlanColumn.Code);
        var (code, name) = PlanWords.Apart(line.Name);
        return own.Length > 0 && own != line.Name ? (own, line.Name)
            : name.Length > 0 ? (code, name)
            : (code, line.Name);
    }

    private Guid? LeadIn(PlannedLine line, Guid? now)
    {
        var named = responsible.In(line, hand.Cell(line, PlanColumn.Responsible), now is { } lead ? [lead] : []);
        if (named.Count > 1)
            line.Refuse(texts["import.line.oneLead"], nameof(PlanColumn.Responsible));
        return named.Count == 0 ? null : named[0];
    }

    private void Tell(PlannedLine line, WorkPackage? known, PackageFacts facts)
    {
        var language = texts.Language;
        line.Tell(hand.NameOf(PlanColumn.Code), known?.Code, facts.Code);
        if (known is not null)
            line.Tell(hand.NameOf(PlanColumn.Title), known.Name.For(language)?.Text, facts.Name.For(language)?.Text);
        line.Tell(hand.NameOf(PlanColumn.Text), known?.Purpose.For(language)?.Text, facts.Purpose.For(language)?.Text);
        line.Tell(hand.NameOf(PlanColumn.Responsible), Lead(known?.LeadId), Lead(facts.LeadId));
        line.Tell(hand.NameOf(PlanColumn.Dates), known?.Dates?.Write(language), facts.Dates?.Write(language));
    }

    private string Lead(Guid? lead) => responsible.Write(lead is { } id ? [id] : []);

    private WorkPackage? Enter(PlannedLine line, WorkPackage? known, PackageFacts facts)
    {
        if (line.Fate == Fate.Unchanged)
            return known;
        return line.Try(
            texts,
            nameof(PlanColumn.Title),
            ColumnOf,
            () =>
            {
                if (known is null)
                    plan.Add(known = Made(facts));
                else
                    known.Describe(facts);
                return known;
            }
        );
    }

    private WorkPackage Made(PackageFacts facts)
    {
        new Rules().NoMore(plan.Packages.Count + 1, AddPackage.Most, nameof(facts.Name)).Enforce();
        return new(plan.Project, plan.NextPosition, facts);
    }

    private static string? ColumnOf(string field) =>
        field.Split('.')[0] switch
        {
            nameof(PackageFacts.Code) => nameof(PlanColumn.Code),
            nameof(PackageFacts.Purpose) => nameof(PlanColumn.Text),
            nameof(PackageFacts.Dates) => nameof(PlanColumn.Starts),
            _ => null,
        };
}
