using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Words that stand before names of places, folded: they part names from other words.</summary>
internal static class PlaceWords
{
    /// <summary>After these a region is written with a small letter: "województwa podlaskiego".</summary>
    public static readonly FrozenSet<string> BeforeSmallRegions = Set(
        "wojewodztwo wojewodztwa wojewodztwie wojewodztwu wojewodztwem"
    );

    /// <summary>After these with a capital comes a town as well as after a preposition; after another comes the name of a family.</summary>
    public static readonly FrozenSet<string> Titles = Set(
        """
        belt city town municipality county province region university port interreg
        stadt stadtgemeinde gemeinde landkreis kreis region hansestadt landeshauptstadt universitat hochschule messe flughafen bahnhof
        miasto miasta gmina gminy powiat powiatu wojewodztwo zamek uniwersytet politechnika urzad
        mesto mesta obec obce kraj okres univerzita univerzity obcina obcine grad grada gradu opcina opcine sveuciliste
        ville commune region universite departement province comune citta provincia universita regione ayuntamiento ciudad municipio universidad
        camara municipal universidade municipiul orasul comuna judetul universitatea primaria
        gemeente stad provincie universiteit kommun lan kommune universitet kaupunki maakunta linn vald maakond
        град община област δημος δημου περιφερεια
        """
    );

    private static readonly FrozenDictionary<string, FrozenSet<string>> Prepositions = Rows(
        """
        bg в във от до край при из
        cs v ve do u z ze nad pri od
        da i fra til ved
        de in nach aus bei von bis
        el στη στην στο στον στα στισ στουσ απο τησ του των
        en in at from near to of
        es en de a desde
        fr a au aux en de du des d pres vers
        ga i in ag go sa san as o do
        hr u iz kod kraj do
        it a ad da di in d al dal dall all dell nell
        lt is i prie
        lv no uz pie
        mt f fi fil fl fis fit fin fir fid minn mill mis lejn ta tal
        nl in te van uit naar bij
        pl w we do z ze pod kolo
        pt em no na nos nas de do da dos das a ao
        ro din la in spre langa
        sk v vo do z zo pri od
        sl v iz pri do
        sv i fran till vid
        """
    );

    private static readonly FrozenDictionary<string, FrozenSet<string>> Streets = Rows(
        """
        bg ул улица бул булевард пл площад
        cs ulice namesti trida
        el οδοσ οδου λεωφοροσ πλατεια
        es calle c plaza avenida avda paseo
        fr rue avenue boulevard quai
        ga sraid bothar che
        hr ulica trg
        it via viale piazza corso largo
        lv iela
        mt triq pjazza
        pl ul ulica ulicy al aleja aleje pl plac placu
        pt rua avenida av praca largo travessa
        ro str strada bd bulevardul calea piata
        sk ulica ul namestie
        sl ulica cesta trg
        """
    );

    /// <summary>Whether it says where something is, or whence or whither it goes.</summary>
    public static bool IsPreposition(string word, Language language) => Is(Prepositions, word, language);

    /// <summary>Whether the name of a street or a square follows it.</summary>
    public static bool IsStreet(string word, Language language) => Is(Streets, word, language);

    private static bool Is(FrozenDictionary<string, FrozenSet<string>> rows, string word, Language language) =>
        rows.TryGetValue(language.Code, out var words) && words.Contains(word);

    /// <summary>A line for each language: its code, and its words.</summary>
    private static FrozenDictionary<string, FrozenSet<string>> Rows(string table) =>
        table
            .Split('\n')
            .Select(line => line.Trim().Split(' ', 2))
            .ToFrozenDictionary(row => row[0], row => Set(row[1]));

    private static FrozenSet<string> Set(string words) =>
        words.Split([' ', '\n', '\r'], StringSplitOptions.RemoveEmptyEntries).ToFrozenSet(StringComparer.Ordinal);
}
