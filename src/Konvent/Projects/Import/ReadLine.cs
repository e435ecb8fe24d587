using Konvent.Basics;
using Konvent.Projects.Budget;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Reading;
using Konvent.Ui;
using Konvent.Ui.Forms;

namespace Konvent.Projects.Import;

/// <summary>Reads what a line says of a partner, in the language of the headings. What cannot be understood is said at the line; nothing is guessed.</summary>
internal sealed class ReadLine(Language spoken, IReadOnlyList<string> columns, Currency usual, Texts texts)
{
    private static readonly ImportColumn[] Sums = [ImportColumn.Total, ImportColumn.Eligible, ImportColumn.National];

    public string Cell(PlannedLine line, ImportColumn column) => At(line, column.ToString());

    public void Into(PlannedLine line)
    {
        var country = CountryIn(line);
        line.Role = RoleIn(line);
        line.Dates = DatesIn(line);
        line.Budget = BudgetIn(line);
        if (line.Partner is null && Try(line, nameof(ImportColumn.Name), () => Described(line, country)) is { } facts)
            line.Organisation = facts;
    }

    /// <summary>The sums that stand in a line, by their columns.</summary>
    public IEnumerable<(int Column, string Meaning, Money Sum)> SumsIn(PlannedLine line) =>
        from at in Enumerable.Range(0, columns.Count)
        where Sums.Any(sum => columns[at] == sum.ToString()) || FundAt(at) is not null
        let sum = SumAt(line, at)
        where sum is not null
        select (at, MeaningShown(at), sum.Value);

    public Money? SumAt(PlannedLine line, int column)
    {
        var currency = Currency.TryOf(Cell(line, ImportColumn.Currency), out var own) ? own : usual;
        return Money.TryRead(line.Row.At(column), spoken, currency, out var sum, out _) ? sum : null;
    }

    private string MeaningShown(int at) => FundAt(at) is { } fund ? fund : texts[$"import.column.{columns[at]}"];

    private string? FundAt(int at) =>
        columns[at].StartsWith("Fund:", StringComparison.Ordinal) ? columns[at]["Fund:".Length..] : null;

    private string At(PlannedLine line, string meaning)
    {
        for (var at = 0; at < columns.Count; at++)
            if (columns[at] == meaning)
                return line.Row.At(at).Trim();
        return "";
    }

    private string CountryIn(PlannedLine line)
    {
        var typed = Cell(line, ImportColumn.Country);
        if (typed.Length == 0 || Countries.Know(typed.ToUpperInvariant()))
            return typed.ToUpperInvariant();
        var named = PartnerWords.CountryOf(typed, texts);
        if (named is null)
            line.Refuse(texts["import.line.country", typed], nameof(ImportColumn.Country));
        return named ?? "";
    }

    private PartnerRole RoleIn(PlannedLine line)
    {
        var typed = Cell(line, ImportColumn.Role);
        var usually = line.Partner?.Role ?? PartnerRole.ProjectPartner;
        if (typed.Length == 0)
            return usually;
        if (PartnerWords.RoleOf(typed, texts) is { } role)
            return role;
        line.Refuse(texts["import.line.role", typed], nameof(ImportColumn.Role));
        return usually;
    }

    private When? DatesIn(PlannedLine line)
    {
        var (from, to) = (Date(line, ImportColumn.Starts), Date(line, ImportColumn.Ends));
        if (from is null && to is null)
            return line.Partner?.Dates;
        if (line.Partner?.Dates is { } now && Edges(now) == (from?.Edtf, to?.Edtf))
            return now; // Also where it is open or unknown how it goes on: a cell does not tell these apart.
        try
        {
            return from is null ? When.Until(to!)
                : to is null ? When.From(from)
                : from.Equals(to) ? from
                : When.Between(from, to);
        }
        catch (ArgumentException)
        {
            line.Refuse(texts["partners.rule.endsBeforeItStarts"], nameof(ImportColumn.Ends));
            return null;
        }
    }

    /// <summary>Beginning and end as they stand in a table; of what is no span both are the same.</summary>
    public static (string? Starts, string? Ends) Edges(When dates)
    {
        var edges = dates.Edtf.Split('/');
        return (Edge(edges[0]), Edge(edges[^1]));
    }

    private static string? Edge(string edge) => edge is "" or ".." ? null : edge;

    private When? Date(PlannedLine line, ImportColumn column)
    {
        var typed = new TypedFields(spoken);
        var date = typed.When(Cell(line, column), column.ToString());
        if (typed.Rules.First is not { } breach && date?.IsRange != true)
            return date;
        line.Refuse(
            typed.Rules.First is { } wrong
                ? texts[wrong.Key, wrong.Values]
                : texts["import.line.date", Cell(line, column)],
            column.ToString()
        );
        return null;
    }

    private BudgetFacts? BudgetIn(PlannedLine line)
    {
        var funds = Enumerable.Range(0, columns.Count).Where(at => FundAt(at) is not null).ToList();
        var form = new BudgetForm
        {
            Currency = Cell(line, ImportColumn.Currency).ToUpperInvariant(),
            Total = Cell(line, ImportColumn.Total),
            Eligible = Cell(line, ImportColumn.Eligible),
            NationalContribution = Cell(line, ImportColumn.National),
            CoFinancingRate = Cell(line, ImportColumn.Rate),
            Funds = [.. funds.Select(at => new FundLineForm { Id = FundAt(at), Sum = line.Row.At(at) })],
        };
        string[] typed =
        [
            form.Total,
            form.Eligible,
            form.NationalContribution,
            form.CoFinancingRate,
            .. funds.Select(line.Row.At),
        ];
        if (typed.All(string.IsNullOrWhiteSpace))
            return null;
        return Try(
            line,
            nameof(ImportColumn.Total),
            () =>
            {
                var facts = form.Read(usual, spoken);
                BudgetRules.Of(facts).Enforce();
                return facts;
            }
        );
    }

    private OrganisationFacts Described(PlannedLine line, string country)
    {
        var own = PartnerWords.LanguageIn(country) ?? spoken;
        var (region, town, website) = (
            Cell(line, ImportColumn.Region),
            Cell(line, ImportColumn.Town),
            Cell(line, ImportColumn.Website)
        );
        var facts = new OrganisationFacts(
            Wording.In(own, line.Name),
            country,
            town.Length == 0 ? null : town,
            region.Length == 0 ? null : RuleBroken.In("Region", () => new Region(region, Wording.Empty)),
            website.Length == 0 ? null : website
        );
        _ = new Organisation(facts); // It refuses what may not be kept.
        return facts;
    }

    private T? Try<T>(PlannedLine line, string column, Func<T> read)
        where T : class
    {
        try
        {
            return read();
        }
        catch (RuleBroken broken)
        {
            foreach (var breach in broken.Breaches)
                line.Refuse(texts[breach.Key, breach.Values], ColumnOf(breach.Field) ?? column);
            return null;
        }
    }

    private static string? ColumnOf(string? field) =>
        field switch
        {
            "NationalContribution" => nameof(ImportColumn.National),
            "CoFinancingRate" => nameof(ImportColumn.Rate),
            { } known when known.StartsWith("Region", StringComparison.Ordinal) => nameof(ImportColumn.Region),
            { } known when Enum.IsDefined(typeof(ImportColumn), known) => known,
            _ => null,
        };
}
