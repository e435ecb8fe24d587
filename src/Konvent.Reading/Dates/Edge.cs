namespace Konvent.Reading;

internal enum EdgeKind
{
    Known,
    Open,
    Unknown,
}

/// <summary>One side of a range: a stretch, open (it goes on), or unknown (it has an end, but nobody said which).</summary>
internal readonly record struct Edge(EdgeKind Kind, Stretch Stretch)
{
    public static Edge Open => new(EdgeKind.Open, default);

    public static Edge Unknown => new(EdgeKind.Unknown, default);

    public static Edge Known(Stretch stretch) => new(EdgeKind.Known, stretch);

    public bool IsKnown => Kind == EdgeKind.Known;
}
