namespace Konvent.History.Comparison;

/// <summary>What the value of a part is, and so how it is shown to a reader.</summary>
public enum PartForm
{
    /// <summary>A text, a number or a code, shown as it stands.</summary>
    Text,

    /// <summary>A text in several languages.</summary>
    Wording,
    When,
    Money,

    /// <summary>A number with decimals, as the reader writes them.</summary>
    Number,

    /// <summary>A calendar day.</summary>
    Day,
    Language,

    /// <summary>One of a few values that have words of their own in the interface.</summary>
    Choice,

    /// <summary>The id of another remembered thing, shown by its name.</summary>
    Reference,

    /// <summary>Parts of its own.</summary>
    Group,

    /// <summary>Things with parts of their own, matched by one of them.</summary>
    List,

    /// <summary>Plain values; their order counts.</summary>
    Values,
}

/// <summary>One property of a remembered thing, as its history speaks of it.</summary>
/// <param name="Name">As it stands in the state.</param>
/// <param name="Label">The key of its name in the interface.</param>
/// <param name="Detail">Of a choice, the beginning of its words' keys; of a reference, the kind of thing; of a list, the parts by which its things are matched.</param>
/// <param name="Inner">The parts of a group or of a list's things.</param>
/// <param name="Values">What the values of a list of plain values are.</param>
public sealed record Part(
    string Name,
    string Label,
    PartForm Form,
    string? Detail = null,
    Description? Inner = null,
    PartForm Values = PartForm.Text
)
{
    /// <summary>Of a list: the part with the things' places; null where they stand in the state in their order.</summary>
    public string? OrderedBy { get; init; }

    /// <summary>Of a list whose last thing is the one that counts: the part that a new last thing supersedes, under a name of its own.</summary>
    public Part? Superseded { get; init; }
}
