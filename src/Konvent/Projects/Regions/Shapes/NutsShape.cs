using Konvent.Basics;
using Konvent.Projects.Regions.Map;

namespace Konvent.Projects.Regions.Shapes;

/// <summary>How a region is drawn on the map, as an operator has imported it from Eurostat.</summary>
public sealed class NutsShape : IAnnounced
{
    private NutsShape() { }

    internal NutsShape(string code, DrawnShape drawn)
    {
        Code = code;
        Take(drawn);
    }

    public string Code { get; private set; } = "";

    /// <summary>As SVG writes it, in kilometres of the map.</summary>
    public string Path { get; private set; } = "";

    public double BoxLeft { get; private set; }

    public double BoxTop { get; private set; }

    public double BoxRight { get; private set; }

    public double BoxBottom { get; private set; }

    /// <summary>Around its largest part.</summary>
    public MapBox Box => new(BoxLeft, BoxTop, BoxRight, BoxBottom);

    /// <summary>Takes another shape; answers whether it is another.</summary>
    internal bool Take(DrawnShape drawn)
    {
        if (Path == drawn.Path)
            return false;
        Path = drawn.Path;
        (BoxLeft, BoxTop, BoxRight, BoxBottom) = drawn.Main;
        return true;
    }
}
