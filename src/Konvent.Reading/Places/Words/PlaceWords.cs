using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Words that stand before names of places, folded, of all languages: they part names from other words.</summary>
internal static class PlaceWords
{
    /// <summary>After these a region is written with a small letter: "województwa podlaskiego".</summary>
    public static readonly FrozenSet<string> BeforeSmallRegions = Set(
        "wojewodztwo wojewodztwa wojewodztwie wojewodztwu wojewodztwem wojewodztwach"
    );

    public static readonly FrozenSet<string> Prepositions = Set(
        """
        in at from near to
        w we do z ze kolo pod
        v ve u nad pri od iz
        в във от до край при
        i fra fran till til
        te van uit naar bij
        nach aus bei von
        a au aux en de du des d pres vers
        ad da di dal dalla nel nella del della dei degli
        em no na do da dos das ao
        la din spre langa
        στη στην στο στον στα στισ στουσ απο
        ag ar as go i sa san sna o do
        f fi fil fl fis fit fin fir fid mill minn mis lejn ta tal
        """
    );

    /// <summary>After these with a capital comes a town as well as after a preposition; after another comes the name of a family.</summary>
    public static readonly FrozenSet<string> Titles = Set(
        """
        city town municipality county province region university port interreg
        stadt stadtgemeinde gemeinde landkreis kreis region hansestadt landeshauptstadt universitat hochschule messe flughafen bahnhof
        miasto miasta gmina gminy powiat powiatu wojewodztwo zamek uniwersytet politechnika urzad
        mesto mesta obec obce kraj okres univerzita univerzity obcina obcine grad grada gradu opcina opcine sveuciliste
        ville commune region universite departement province comune citta provincia universita regione ayuntamiento ciudad municipio universidad
        camara municipal camara universidade municipiul orasul comuna judetul universitatea primaria
        gemeente stad provincie universiteit stad kommun lan kommune region universitet kaupunki maakunta linn vald maakond
        град община област δημος δημου περιφερεια
        """
    );

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
