namespace Konvent.History.Comparison;

/// <summary>
/// The parts of a remembered thing in the order in which a reader hears of them. What is not described is still shown, under its bare name,
/// so that no change is ever hidden by forgetting it here.
/// </summary>
public sealed class Description
{
    private readonly List<Part> parts = [];

    // The id says which thing it is and the version counts saves: neither says what was changed.
    private readonly HashSet<string> left = ["id", "version"];

    public IReadOnlyList<Part> Parts => parts;

    /// <summary>Of a list's things: the parts by which one is called, where it has a name.</summary>
    public IReadOnlyList<string> CalledBy { get; private init; } = [];

    /// <param name="parts">One holds its name. Several, which are described as well, say together what it is.</param>
    public static Description Called(params string[] parts) => new() { CalledBy = parts };

    public bool Knows(string name) => left.Contains(name) || parts.Exists(part => part.Name == name);

    public Description Text(string name, string label) => With(new(name, label, PartForm.Text));

    public Description Wording(string name, string label) => With(new(name, label, PartForm.Wording));

    public Description When(string name, string label) => With(new(name, label, PartForm.When));

    public Description Language(string name, string label) => With(new(name, label, PartForm.Language));

    public Description Money(string name, string label) => With(new(name, label, PartForm.Money));

    public Description Number(string name, string label) => With(new(name, label, PartForm.Number));

    public Description Day(string name, string label) => With(new(name, label, PartForm.Day));

    /// <param name="words">The beginning of the keys of its words: <c>projects.role.</c> and then the value.</param>
    public Description Choice(string name, string label, string words) =>
        With(new(name, label, PartForm.Choice, words));

    /// <param name="kind">The kind of thing, for which somebody <see cref="INameThings"/>.</param>
    public Description Reference(string name, string label, string kind) =>
        With(new(name, label, PartForm.Reference, kind));

    public Description Group(string name, string label, Description inner) =>
        With(new(name, label, PartForm.Group, Inner: inner));

    /// <param name="matchedBy">The part that stays the same while the others change; several with a blank between them.</param>
    /// <param name="orderedBy">The part with their places; null where they stand in the state in their order.</param>
    /// <param name="superseded">The part of the last one that counts, so that a further one is told as a change of it.</param>
    public Description List(
        string name,
        string label,
        Description thing,
        string matchedBy = "id",
        string? orderedBy = null,
        Part? superseded = null
    ) => With(new(name, label, PartForm.List, matchedBy, thing) { OrderedBy = orderedBy, Superseded = superseded });

    public Description Values(string name, string label, PartForm form) =>
        With(new(name, label, PartForm.Values, Values: form));

    /// <param name="kind">The kind of things, for which somebody <see cref="INameThings"/>.</param>
    public Description References(string name, string label, string kind) =>
        With(new(name, label, PartForm.Values, kind, Values: PartForm.Reference));

    /// <summary>What follows from the rest, or says nothing to a reader.</summary>
    public Description Leave(params string[] names)
    {
        left.UnionWith(names);
        return this;
    }

    private Description With(Part part)
    {
        parts.Add(part);
        return this;
    }
}
