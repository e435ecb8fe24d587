using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Words that stand before names of places, folded: they part names from other words.</summary>
internal static class PlaceWords
{
    /// <summary>After these a region is written with a small letter: "województwa podlaskiego".</summary>
    public static readonly FrozenSet<string> BeforeSmallRegions = Set(
        "wojewodztwo wojewodztwa wojewodztwie wojewodztwu wojewodztwem wojewodztwach"
    );

    private static readonly FrozenDictionary<string, FrozenSet<string>> Prepositions = new Dictionary<string, string>
    {
        ["bg"] = "в във от до край при из",
        ["cs"] = "v ve do u z ze nad pri od",
        ["da"] = "i fra til ved",
        ["de"] = "in nach aus bei von bis",
        ["el"] = "στη στην στο στον στα στισ στουσ απο τησ του των",
        ["en"] = "in at from near to of",
        ["es"] = "en de a desde",
        ["fr"] = "a au aux en de du des d pres vers",
        ["ga"] = "i in ag go sa san as o do",
        ["hr"] = "u iz kod kraj do",
        ["it"] = "a ad da di in d al dal dall all dell nell",
        ["lt"] = "is i prie",
        ["lv"] = "no uz pie",
        ["mt"] = "f fi fil fl fis fit fin fir fid minn mill mis lejn ta tal",
        ["nl"] = "in te van uit naar bij",
        ["pl"] = "w we do z ze pod kolo",
        ["pt"] = "em no na nos nas de do da dos das a ao",
        ["ro"] = "din la in spre langa",
        ["sk"] = "v vo do z zo pri od",
        ["sl"] = "v iz pri do",
        ["sv"] = "i fran till vid",
    }.ToFrozenDictionary(row => row.Key, row => Set(row.Value));

    /// <summary>After these with a capital comes a town as well as after a preposition; after another comes the name of a family.</summary>
    public static readonly FrozenSet<string> Titles = Set(
        """
        belt city town municipality county province region university port interreg
        stadt stadtgemeinde gemeinde landkreis kreis region hansestadt landeshauptstadt universitat hochschule messe flughafen bahnhof
        miasto miasta gmina gminy powiat powiatu wojewodztwo zamek uniwersytet politechnika urzad
        mesto mesta obec obce kraj okres univerzita univerzity obcina obcine grad grada gradu opcina opcine sveuciliste
        ville commune region universite departement province comune citta provincia universita regione ayuntamiento ciudad municipio universidad
        camara municipal camara universidade municipiul orasul comuna judetul universitatea primaria
        gemeente stad provincie universiteit stad kommun lan kommune region universitet kaupunki maakunta linn vald maakond
        град община област δημος δημου περιφερεια
        """
    );

    /// <summary>Whether it says where something is, or whence or whither it goes.</summary>
    public static bool IsPreposition(string word, Language language) =>
        Prepositions.TryGetValue(language.Code, out var words) && words.Contains(word);

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
