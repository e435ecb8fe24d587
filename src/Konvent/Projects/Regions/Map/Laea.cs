namespace Konvent.Projects.Regions.Map;

/// <summary>
/// ETRS89-LAEA (EPSG:3035), in which Europe's areas are drawn as large as they are: Lambert's azimuthal equal-area projection around 52° N
/// 10° E, by the formulas of EPSG Guidance Note 7-2, section 3.2.2.
/// </summary>
public static class Laea
{
    /// <summary>How far north, in kilometres, the upper edge of the map lies.</summary>
    public const double UpperEdge = 5500;

    private const double Degree = Math.PI / 180;
    private const double Axis = 6378.137;
    private const double Flattening = 1 / 298.257222101;
    private const double FalseEasting = 4321;
    private const double FalseNorthing = 3210;

    private static readonly double E2 = 2 * Flattening - Flattening * Flattening;
    private static readonly double E = Math.Sqrt(E2);
    private static readonly double Pole = Q(1);
    private static readonly double Radius = Axis * Math.Sqrt(Pole / 2);
    private static readonly double Middle = Math.Asin(Q(Math.Sin(52 * Degree)) / Pole);
    private static readonly double D =
        Axis
        * Math.Cos(52 * Degree)
        / Math.Sqrt(1 - E2 * Math.Pow(Math.Sin(52 * Degree), 2))
        / (Radius * Math.Cos(Middle));

    /// <param name="longitude">In degrees east, on ETRS89 or WGS 84.</param>
    /// <param name="latitude">In degrees north.</param>
    public static MapPoint Of(double longitude, double latitude)
    {
        var (b, l) = (Math.Asin(Q(Math.Sin(latitude * Degree)) / Pole), (longitude - 10) * Degree);
        var towards = 1 + Math.Sin(Middle) * Math.Sin(b) + Math.Cos(Middle) * Math.Cos(b) * Math.Cos(l);
        var far = Radius * Math.Sqrt(2 / Math.Max(1e-9, towards)); // At the other side of the world there is no such place.
        var north = Math.Cos(Middle) * Math.Sin(b) - Math.Sin(Middle) * Math.Cos(b) * Math.Cos(l);
        return Projected(FalseEasting + far * D * Math.Cos(b) * Math.Sin(l), FalseNorthing + far / D * north);
    }

    /// <summary>A place that is given in EPSG:3035 already, in kilometres.</summary>
    public static MapPoint Projected(double easting, double northing) => new(easting, UpperEdge - northing);

    private static double Q(double sine) =>
        (1 - E2) * (sine / (1 - E2 * sine * sine) - Math.Log((1 - E * sine) / (1 + E * sine)) / (2 * E));
}
