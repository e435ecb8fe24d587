using Konvent.Basics;
using Konvent.Projects.Programmes.Plans;
using Konvent.Reading;

namespace Konvent.Projects.Programmes;

/// <summary>A funding programme (Interreg Europe 2014-2020): its period, rules, languages and the statements it prescribes. Not a project.</summary>
[Remembered("programme", shape: 1)]
public sealed class Programme : Aggregate
{
    private readonly List<Language> languages = [];
    private readonly List<Fund> funds = [];
    private readonly List<FundingStatement> statements = [];

    private Programme() { }

    public Programme(string shortName, Wording name, When period)
    {
        Rename(shortName, name);
        Period = period;
    }

    /// <summary>What it is called in daily use, with its period: “Interreg Europe 2014-2020”.</summary>
    public string ShortName { get; private set; } = "";

    public Wording Name { get; private set; } = Wording.Empty;

    /// <summary>The funding period, 2014-2020.</summary>
    public When Period { get; private set; } = null!;

    public string? Website { get; private set; }

    /// <summary>The languages in which the programme speaks; the first one is the one it falls back to.</summary>
    public IReadOnlyList<Language> Languages => languages;

    public IReadOnlyList<Fund> Funds => funds;

    /// <summary>What must stand on everything that leaves, per language, with where that is prescribed.</summary>
    public IReadOnlyList<FundingStatement> Statements => statements;

    /// <summary>What it says about action plans; null where nothing is known: none is owed, all steps are possible, nothing is demanded.</summary>
    public PlanRules? Plans { get; private set; }

    public void Rename(string shortName, Wording name)
    {
        new Rules()
            .Require(!string.IsNullOrWhiteSpace(shortName), "programmes.rule.shortNameMissing", nameof(ShortName))
            .UnturnedName(shortName, nameof(ShortName))
            .UnturnedName(name, nameof(Name))
            .Require(
                name.Languages.All(language => name[language]!.Length <= 400),
                "programmes.rule.tooLong",
                nameof(Name),
                400
            )
            .Enforce();
        (ShortName, Name) = (shortName.Trim(), name);
    }

    public void Describe(When period, string? website, IEnumerable<Language> spoken, IEnumerable<Fund> pays)
    {
        Fund[] paying = [.. pays];
        FundRules.Check(paying);
        (Period, Website) = (period, WebAddress.Checked(website, nameof(Website)));
        Replace(languages, spoken.Distinct());
        Replace(funds, paying);
    }

    public void Prescribe(IEnumerable<FundingStatement> prescribed)
    {
        FundingStatement[] said = [.. prescribed];
        StatementRules.Check(said);
        Replace(statements, said);
    }

    /// <summary>Says who owes an action plan and what it contains, or with null that nothing is known of that.</summary>
    public void AskForPlans(PlanRules? asked)
    {
        if (asked is not null)
            CheckPlanRules.Run(asked);
        Plans = asked;
    }

    /// <summary>
    /// What stands before a reader of this language: the statements that always stand and the one in this language, the reader's
    /// first; else one in the programme's own languages, else any; none where none is known.
    /// </summary>
    public IReadOnlyList<FundingStatement> StatementsFor(Language reader)
    {
        var shown = statements
            .Where(statement => statement.Always || statement.Language == reader)
            .OrderByDescending(statement => statement.Language == reader)
            .ToList();
        if (shown.Count > 0)
            return shown;
        var own = languages.Select(language => statements.Find(statement => statement.Language == language));
        return [.. own.Concat(statements).OfType<FundingStatement>().Take(1)];
    }

    private static void Replace<T>(List<T> list, IEnumerable<T> with)
    {
        T[] items = [.. with];
        list.Clear();
        list.AddRange(items);
    }
}
