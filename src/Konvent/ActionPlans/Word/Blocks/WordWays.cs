using System.Xml;

namespace Konvent.ActionPlans.Word.Blocks;

/// <summary>What a part of a document refers to: addresses behind its links, and the parts that stand at the head and the foot of its pages.</summary>
internal sealed class WordWays(IReadOnlyDictionary<string, string> addresses, IReadOnlyList<string> frames)
{
    // A document has three of each, and more only with many sections.
    private const int MostFrames = 12;

    public static WordWays None { get; } = new(new Dictionary<string, string>(), []);

    /// <summary>Their paths, as the part gives them.</summary>
    public IReadOnlyList<string> Frames { get; } = frames;

    /// <summary>Where the link leads; null where that is within the document, or not known.</summary>
    public string? AddressOf(XmlReader link) =>
        BodyReader.Attribute(link, "id") is { } id && addresses.TryGetValue(id, out var address) ? address : null;

    public static WordWays Of(XmlReader xml)
    {
        var addresses = new Dictionary<string, string>(StringComparer.Ordinal);
        var frames = new List<string>();
        while (xml.Read())
            if (xml is not { NodeType: XmlNodeType.Element, LocalName: "Relationship" })
                continue;
            else if (KindOf(xml) == "hyperlink" && xml.GetAttribute("TargetMode") == "External")
                addresses[xml.GetAttribute("Id") ?? ""] = xml.GetAttribute("Target") ?? "";
            else if (KindOf(xml) is "header" or "footer" && frames.Count < MostFrames)
                frames.Add(xml.GetAttribute("Target") ?? "");
        return new(addresses, frames);
    }

    private static string? KindOf(XmlReader way) => way.GetAttribute("Type")?.Split('/')[^1];
}
