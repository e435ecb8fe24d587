using System.Text.RegularExpressions;
using Shouldly;

namespace Konvent.Tests;

/// <summary>The floors in ARCHITECTURE.md, held against the code.</summary>
public sealed partial class FloorsTests
{
    [Fact]
    public void A_folder_uses_only_folders_on_floors_below_its_own()
    {
        var floors = Floors();
        var uses =
            from file in Repository.Files("src/Konvent", "*.cs", "*.cshtml")
            let own = Repository.Below("src/Konvent", file).Split('/')[0]
            where floors.ContainsKey(own)
            from Match use in Use().Matches(File.ReadAllText(file))
            let other = use.Groups[1].Value
            where other != own && floors.TryGetValue(other, out var floor) && floor >= floors[own]
            select $"{Repository.Below("src/Konvent", file)} (floor {floors[own]}) uses {other} (floor {floors[other]})";

        uses.Distinct().ShouldBeEmpty();
    }

    [Fact]
    public void Every_folder_has_a_floor()
    {
        var folders = Directory
            .GetDirectories(Repository.At("src/Konvent"))
            .Select(Path.GetFileName)
            .Where(name => char.IsUpper(name![0]) && name != "Properties");

        folders.Except(Floors().Keys).ShouldBeEmpty();
    }

    /// <summary>Each folder and how high it lies; the ground is zero.</summary>
    private static Dictionary<string, int> Floors()
    {
        var block = Block().Match(File.ReadAllText(Repository.At("ARCHITECTURE.md"))).Groups[1].Value;
        var lines = block.Split('\n', StringSplitOptions.RemoveEmptyEntries).Reverse().ToList();
        return lines
            .Index()
            .SelectMany(line =>
                line.Item.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                    .Skip(1)
                    .Select(folder => (folder, line.Index))
            )
            .ToDictionary();
    }

    [GeneratedRegex("```floors\n(.*?)```", RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"\bKonvent\.([A-Z][A-Za-z]+)\b")]
    private static partial Regex Use();
}
