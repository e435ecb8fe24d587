using System.Collections.Frozen;

namespace Konvent.Reading;

internal static class CommonWordRows
{
    public static readonly FrozenDictionary<string, FrozenSet<string>> Small = Rows(
        new()
        {
            ["en"] = "bar bath best boom deal lead less most nice reading split wells",
        }
    );

    public static readonly FrozenDictionary<string, FrozenSet<string>> WithCapital = Rows(
        new()
        {
            ["de"] = "essen bergen baden hagen halle hof lage leer marl melle singen siegen",
            ["en"] = "march may",
        }
    );

    private static FrozenDictionary<string, FrozenSet<string>> Rows(Dictionary<string, string> rows) =>
        rows.ToFrozenDictionary(
            row => row.Key,
            row => row.Value.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal)
        );
}
