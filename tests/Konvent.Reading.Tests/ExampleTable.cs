namespace Konvent.Reading.Tests;

/// <summary>Tables of examples as plain lines: first column, language, and the rest of the line.</summary>
internal static class ExampleTable
{
    public static TheoryData<string, string, string> Read(string table)
    {
        var data = new TheoryData<string, string, string>();
        foreach (var line in table.Split('\n', StringSplitOptions.RemoveEmptyEntries))
        {
            var columns = line.Split(' ', 3, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
            data.Add(columns[0], columns[1], columns[2]);
        }
        return data;
    }
}
