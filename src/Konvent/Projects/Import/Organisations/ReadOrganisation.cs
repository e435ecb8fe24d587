using Konvent.Basics;
using Konvent.Projects.Import.Lines;
using Konvent.Projects.Organisations;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Organisations;

/// <summary>Reads what a line says of an organisation. What cannot be understood is said at the line; nothing is guessed.</summary>
internal sealed class ReadOrganisation(TableInHand hand, Texts texts)
{
    /// <summary>The country that the line names; empty where it names none, or none that is known.</summary>
    public string Country(PlannedLine line)
    {
        var typed = Cell(line, OrganisationColumn.Country);
        if (typed.Length == 0 || Countries.Know(typed.ToUpperInvariant()))
            return typed.ToUpperInvariant();
        var named = CountryWords.CountryOf(typed, texts);
        if (named is null)
            line.Refuse(texts["import.line.country", typed], nameof(OrganisationColumn.Country));
        return named ?? "";
    }

    /// <summary>The organisation that the line describes; null where it cannot be one, which is said at the line.</summary>
    /// <param name="finish">Adds what is known from elsewhere.</param>
    public Organisation? Into(
        PlannedLine line,
        string country,
        Func<OrganisationFacts, OrganisationFacts>? finish = null
    ) =>
        line.Try(
            texts,
            nameof(OrganisationColumn.Name),
            ColumnOf,
            () =>
            {
                var facts = Facts(line, country);
                return new Organisation(finish is null ? facts : finish(facts));
            }
        );

    private OrganisationFacts Facts(PlannedLine line, string country)
    {
        var own = CountryWords.LanguageIn(country) ?? hand.Table.Spoken;
        var (region, english) = (Cell(line, OrganisationColumn.Region), Cell(line, OrganisationColumn.EnglishName));
        var name = Wording.In(own, line.Name);
        return new(
            english.Length == 0 || own == Language.English ? name : name.With(Language.English, english),
            country,
            Said(line, OrganisationColumn.Town),
            region.Length == 0 ? null : RuleBroken.In("Region", () => new Region(region, Wording.Empty)),
            Said(line, OrganisationColumn.Website)
        );
    }

    private string Cell(PlannedLine line, OrganisationColumn column) => hand.Cell(line.Row, column.ToString());

    private string? Said(PlannedLine line, OrganisationColumn column) =>
        Cell(line, column) is { Length: > 0 } text ? text : null;

    private static string? ColumnOf(string field) =>
        field.StartsWith("Region", StringComparison.Ordinal) ? nameof(OrganisationColumn.Region)
        : Enum.IsDefined(typeof(OrganisationColumn), field) ? field
        : null;
}
