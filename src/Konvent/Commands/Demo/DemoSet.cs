using Konvent.Projects.Programmes;

namespace Konvent.Commands.Demo;

/// <summary>All of the demo: three real projects as their texts state them, and an invented one in full use.</summary>
internal sealed record DemoSet(IReadOnlyList<Programme> Programmes, IReadOnlyList<DemoProject> Projects)
{
    public DemoProject Invented => Projects[^1];

    public static DemoSet Make()
    {
        var europe = DemoProgrammes.InterregEurope();
        var border = DemoProgrammes.PolandSaxony();
        var invented = DemoProgrammes.Invented();
        return new(
            [europe, border, invented],
            [S3Chem.In(europe), SmartIntegration.In(border), Next2Met.In(europe), SampleRivers.In(invented)]
        );
    }
}
