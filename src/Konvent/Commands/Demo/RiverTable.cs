using System.Text;
using Konvent.People.Accounts;
using Konvent.Projects;
using Konvent.Projects.Import.Waiting;

namespace Konvent.Commands.Demo;

/// <summary>A table such as people have, which the coordinator of SampleRivers has begun to look through: a title, a new budget, two spellings, a country that nobody knows, a wrong sum.</summary>
internal static class RiverTable
{
    private const string Table = """
        SampleRivers: Partnerbudgets nach der Änderung;;;;;;
        Stand: November 2026;;;;;;
        Land;Partner;Rolle;Gesamtbudget (EUR);EFRE;Beginn;Bemerkung
        Deutschland;Land Musterland, Ministerium für Flüsse;Leadpartner;512.000,00;409.600,00;;+ 14.000 für die Studie
        Italien;Regione Esempio, Agenzia per i fiumi;Projektpartner;352.000,00;281.600,00;;
        Niederlande;Voorbeeldstad;Projektpartner;322.750,00;258.200,00;;
        Niederlande;Stad Voorbeeldstad;Projektpartner;322.750,00;258.200,00;;zweimal?
        Flussland;Verband der Beispielufer;Assoziierte Behörde;;;01.12.2026;neu
        Summe;;;1.186.750,00;;;
        """;

    public static WaitingTable Of(Project project, Account account, DateTimeOffset now) =>
        new(project.Id, account.Id, "partners", "Partnerbudgets 2026.csv", Encoding.UTF8.GetBytes(Table), now);
}
