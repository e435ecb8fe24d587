namespace Konvent.Ui.Forms.Races;

/// <summary>What a field of a form is called, for when two people's forms are brought together: the key of its label.</summary>
[AttributeUsage(AttributeTargets.Property)]
public sealed class CalledAttribute(string label) : Attribute
{
    public string Label { get; } = label;

    /// <summary>Of a choice: the beginning of the keys of its values' words, <c>people.audience.</c></summary>
    public string? Words { get; init; }

    /// <summary>Of a text: whether it is made of sentences, so that two people's words can stand in it together. Of anything else one of the two is chosen.</summary>
    public bool IsProse { get; init; }
}

/// <summary>A thing in a list of a form that itself knows what it is called, where its property cannot say it for all of them.</summary>
public interface ICalled
{
    /// <summary>The key of its label; what in it has no label of its own is called so.</summary>
    string Label { get; }
}
