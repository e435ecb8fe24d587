namespace Konvent.Ceilings;

/// <summary>Writes a list of organisations as a programme might keep it, of so many rows; no two lists name the same.</summary>
internal static class ImportList
{
    private static readonly (string Name, string Place)[] Kinds =
    [
        ("Urząd Marszałkowski Województwa", "PL;Białystok;PL84"),
        ("Ministerium für regionale Zusammenarbeit", "DE;Magdeburg;DEE0"),
        ("Regione – Direzione generale", "IT;Milano;ITC4"),
        ("Περιφερειακό Ταμείο Ανάπτυξης", "GR;Θεσσαλονίκη;EL52"),
        ("Tartu arenguagentuur", "EE;Tartu;EE00"),
    ];

    public static void Write(string file, string list, int rows)
    {
        using var text = new StreamWriter(file);
        text.WriteLine("Name;Country;Town;NUTS;Website");
        for (var row = 0; row < rows; row++)
        {
            var (name, place) = Kinds[row % Kinds.Length];
            text.WriteLine($"{name} {list} {row:D6};{place};https://{list}{row}.example.org/");
        }
    }
}
