namespace Konvent.History.Comparison;

/// <summary>Says how the history of one kind of remembered thing reads; each feature brings one for each of its kinds.</summary>
public interface IDescribeHistory
{
    /// <summary>The kind, as its revisions name it.</summary>
    string Kind { get; }

    /// <summary>The key of what such a thing is called in the interface.</summary>
    string Label { get; }

    /// <summary>The part by which the thing itself is called: a participation by its organisation, an instrument by its name. Null where it needs none.</summary>
    string? CalledAfter => null;

    /// <summary>The part by which it is called where the other one is empty: an organisation that is not known here, by its name.</summary>
    string? ElseCalledAfter => null;

    Description Description { get; }
}
