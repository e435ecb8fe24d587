using System.Security.Cryptography;
using System.Text;

namespace Konvent.Projects.Import.Lines;

/// <summary>Tells whether what is to become of a table is still what somebody saw.</summary>
internal static class SeenLines
{
    public static string Of(IEnumerable<PlannedLine> lines)
    {
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        foreach (var line in lines)
        {
            Add(hash, $"{line.Row.Line} {line.Fate} {line.Name}");
            foreach (var change in line.Changes)
                Add(hash, $"{change.What}: {change.Before} > {change.After}");
            foreach (var sentence in line.Said)
                Add(hash, sentence);
        }
        return Convert.ToHexStringLower(hash.GetHashAndReset());
    }

    private static void Add(IncrementalHash hash, string text) => hash.AppendData(Encoding.UTF8.GetBytes(text + "\n"));
}
