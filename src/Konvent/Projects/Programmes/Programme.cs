using Konvent.Basics;
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

    public void Rename(string shortName, Wording name)
    {
        if (string.IsNullOrWhiteSpace(shortName))
            throw new RuleBroken("projects.programme.shortNameMissing", nameof(ShortName));
        (ShortName, Name) = (shortName.Trim(), name);
    }

    public void Describe(When period, string? website, IEnumerable<Language> spoken, IEnumerable<Fund> pays)
    {
        (Period, Website) = (period, WebAddress.Checked(website, nameof(Website)));
        Replace(languages, spoken.Distinct());
        Replace(funds, pays.DistinctBy(fund => fund.Code));
    }

    public void Prescribe(IEnumerable<FundingStatement> prescribed) => Replace(statements, prescribed);

    /// <summary>The statement for a reader of this language: in it, else in the programme's own languages, else any; null where none is known.</summary>
    public FundingStatement? StatementFor(Language reader) =>
        new[] { reader }
            .Concat(languages)
            .Select(language => statements.Find(statement => statement.Language == language))
            .FirstOrDefault(found => found is not null)
        ?? statements.FirstOrDefault();

    private static void Replace<T>(List<T> list, IEnumerable<T> with)
    {
        T[] items = [.. with];
        list.Clear();
        list.AddRange(items);
    }
}
