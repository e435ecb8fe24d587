using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Programmes;

/// <summary>A programme as a form sends it.</summary>
public sealed class ProgrammeForm
{
    public int Version { get; set; }

    [Called("programmes.field.shortName")]
    public string? ShortName { get; set; }

    [Called("programmes.field.name")]
    public WordingField Name { get; set; } = new();

    [Called("programmes.field.period")]
    public string? Period { get; set; }

    [Called("programmes.field.website")]
    public string? Website { get; set; }

    /// <summary>Codes of its languages, the one that others fall back to first.</summary>
    [Called("programmes.field.languages")]
    public List<string?> Languages { get; set; } = [];

    [Called("programmes.funds")]
    public List<FundForm> Funds { get; set; } = [];

    [Called("programmes.statements")]
    public List<StatementForm> Statements { get; set; } = [];

    public static ProgrammeForm Of(Programme programme, Language reader) =>
        new()
        {
            Version = programme.Version,
            ShortName = programme.ShortName,
            Name = WordingField.Of(programme.Name),
            Period = programme.Period.Write(reader),
            Website = programme.Website,
            Languages = [.. programme.Languages.Select(language => language.Code)],
            Funds = [.. programme.Funds.Select(FundForm.Of)],
            Statements = [.. programme.Statements.Select(StatementForm.Of)],
        };

    /// <summary>Drops the rows in which nothing was filled in, so that what is left is counted from the first.</summary>
    public void DropEmptyRows()
    {
        Languages.RemoveAll(string.IsNullOrWhiteSpace);
        Funds.RemoveAll(fund => fund.IsEmpty);
        Statements.RemoveAll(statement => statement.IsEmpty);
    }

    /// <summary>Leaves room for more.</summary>
    public void AddEmptyRows()
    {
        Languages.Add(null);
        Funds.Add(new());
        Statements.Add(new());
    }

    /// <summary>What the form says, read as the facts of a programme that so far is this one, or new.</summary>
    /// <param name="reader">In whose language dates are typed.</param>
    public ProgrammeFacts Read(Language reader, Programme? before = null)
    {
        var fields = new TypedFields(reader);
        var period = fields.When(Period, nameof(Period));
        fields.Rules.Require(!string.IsNullOrWhiteSpace(Period), "programmes.rule.periodMissing", nameof(Period));
        fields.Rules.Enforce();
        Language[] spoken =
        [
            .. Languages.Where(code => Language.TryOf(code, out _)).Select(code => Language.Of(code!)),
        ];
        return new(
            ShortName ?? "",
            OwnFirst(Name, spoken).Into(before?.Name ?? Wording.Empty),
            period!,
            Website,
            spoken,
            [.. Funds.Select(fund => fund.Read(before, spoken))],
            [.. Statements.Select((statement, n) => statement.Read(n))]
        );
    }

    /// <summary>A new text counts as written in the programme's first language, and as translated into the others.</summary>
    internal static WordingField OwnFirst(WordingField field, IEnumerable<Language> spoken)
    {
        var order = spoken.Select(language => language.Code).ToList();
        return new()
        {
            Texts = field
                .Texts.OrderBy(pair => order.IndexOf(pair.Key) is >= 0 and var place ? place : order.Count)
                .ToDictionary(),
        };
    }
}
