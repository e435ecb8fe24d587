using System.Text;
using Konvent.Storage;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;

namespace Konvent.Tests.Rights;

/// <summary>Every way into the program, tried by everybody, against the table that people read and sign.</summary>
public sealed class RightsTableTests
{
    private const string Legend = """
        # Who may go where. Every route and page handler, tried by a person with each role in the project it is about, and with the same role elsewhere.
        # yes: let in (also to a form that is then refused, for it was sent empty)   no: refused (403)   gone: as if it did not exist (404)
        # sign-in: has to sign in first   unread: what was sent is not read (400)   405: there is no such thing to do
        # "gone/no" in a column: so in the own project, so for those who have the role in another project (and programme) only.
        # The project is not launched, so that only its people read it. Written by KONVENT_WRITE_RIGHTS_TABLE=1; read every line that changes.

        """;

    [Theory, BothEngines]
    public async Task Everybody_gets_where_the_table_says_and_nowhere_else(OnEngine engine)
    {
        var dry = new DrySaves();
        await using var house = await House.On(engine, adjust: services => services.AddSingleton<IHearSaves>(dry));
        var cast = await Cast.In(house);
        dry.On = true;

        var lines = new List<string[]> { Head(cast) };
        foreach (var way in await AllRoutes.Of(house.Services))
            lines.Add([way.Name, .. await Row(way, cast)]);

        var found = Legend + Written(lines);
        if (Environment.GetEnvironmentVariable("KONVENT_WRITE_RIGHTS_TABLE") == "1")
            await File.WriteAllTextAsync(TablePath, found);
        found.ShouldNotContain("BROKEN");
        found.ShouldBe(await File.ReadAllTextAsync(TablePath));
    }

    private static string TablePath => Repository.At("tests/Konvent.Tests/Rights/rights-table.txt");

    private static string[] Head(Cast cast) =>
        [
            "",
            .. cast
                .Actors.Select(actor => actor.Name)
                .Where(name => !name.EndsWith(" elsewhere", StringComparison.Ordinal)),
        ];

    /// <summary>What everybody is answered; who has the role elsewhere stands in the same column, behind a stroke.</summary>
    private static async Task<IEnumerable<string>> Row(Way way, Cast cast)
    {
        var cells = new List<string>();
        foreach (var actor in cast.Actors)
        {
            var word = await Attempt.Of(way, cast, actor);
            if (!actor.Name.EndsWith(" elsewhere", StringComparison.Ordinal))
                cells.Add(word);
            else if (cells[^1] != word)
                cells[^1] += "/" + word;
        }
        return cells;
    }

    private static string Written(List<string[]> lines)
    {
        var widths = lines[0].Select((_, column) => lines.Max(line => line[column].Length) + 2).ToList();
        var table = new StringBuilder();
        foreach (var line in lines)
            table
                .Append(string.Concat(line.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd())
                .Append('\n');
        return table.ToString();
    }
}
