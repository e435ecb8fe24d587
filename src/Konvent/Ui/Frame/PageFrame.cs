namespace Konvent.Ui.Frame;

/// <summary>A way that the frame offers: where it leads and what it is called.</summary>
public sealed record Way(string Address, string Name, string? Icon = null, string? Under = null, bool IsHere = false);

/// <summary>What stands around a page of the workspace.</summary>
public sealed class PageFrame
{
    /// <summary>Null where nobody has signed in.</summary>
    public string? PersonName { get; set; }

    /// <summary>The project the page belongs to, if it belongs to one.</summary>
    public string? Project { get; set; }

    /// <summary>The projects one can go to from here.</summary>
    public List<Way> Projects { get; } = [];

    /// <summary>The rooms of the project, or of the workspace outside of one.</summary>
    public List<Way> Rooms { get; } = [];

    /// <summary>What the person's own menu offers.</summary>
    public List<Way> Own { get; } = [];

    /// <summary>Whether every page must say that this is a demo.</summary>
    public bool IsDemo { get; set; }
}

/// <summary>Knows a part of what stands around a page, and puts it in. The higher floors do this for the frame.</summary>
public interface IFillFrame
{
    ValueTask Fill(PageFrame frame, HttpContext http);
}

/// <summary>Asks everybody who knows something for the frame, in the order of the floors.</summary>
public sealed class MakeFrame(IEnumerable<IFillFrame> fillers)
{
    public async Task<PageFrame> For(HttpContext http)
    {
        var frame = new PageFrame();
        foreach (var filler in fillers)
            await filler.Fill(frame, http);
        return frame;
    }
}
