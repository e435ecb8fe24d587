namespace Konvent.Reading.Tests.Places;

public sealed class ListedPlaces
{
    [Fact]
    public void The_list_has_towns_regions_and_countries()
    {
        var places = Gazetteer.Europe.Places;

        places.Count(place => place.Kind == PlaceKind.Country).ShouldBe(43);
        places.Count(place => place.Kind == PlaceKind.Region).ShouldBeGreaterThan(400);
        places.Count(place => place.Kind == PlaceKind.Town).ShouldBeInRange(15_000, 30_000);
        places.Select(place => place.Id).ShouldBeUnique();
        places.ShouldAllBe(place =>
            place.Country.Length == 2 && place.Rank > 0 && place.Name.Length > 1 && !place.Name.Contains('=')
        );
    }

    [Fact]
    public void Every_town_is_found_by_its_own_name()
    {
        var lost = new List<string>();
        foreach (var place in Gazetteer.Europe.Places)
        {
            var said = $"x ({place.Name})";
            if (!FindPlaces.In(said, new(0, said.Length), Language.English).Any(found => found.Name == place.Name))
                lost.Add(place.Name);
        }

        lost.Count.ShouldBeLessThan(Gazetteer.Europe.Places.Count / 50, string.Join("; ", lost.Take(60)));
    }

    [Fact]
    public void The_build_folds_names_as_the_library_does()
    {
        using var file = new StreamReader(typeof(Gazetteer).Assembly.GetManifestResourceStream("places.txt")!);
        foreach (var said in file.ReadToEnd().Split('\n').SelectMany(line => line.Split('\t')[4].Split('|')))
        {
            // Some names of countries are sought without their article.
            if (
                said.StartsWith("ga:", StringComparison.Ordinal)
                || said.StartsWith("mt:", StringComparison.Ordinal)
                || said.Contains("he Netherlands")
            )
                continue;
            var parts = said.Split('=');
            var sought = parts.Length > 1 ? parts[1] : parts[0][(parts[0].IndexOf(':') + 1)..].ToLowerInvariant();
            string.Concat(Folding.Fold(parts[0][(parts[0].IndexOf(':') + 1)..]).Where(char.IsLetter))
                .ShouldBe(sought.Replace(" ", ""), said);
        }
    }
}
