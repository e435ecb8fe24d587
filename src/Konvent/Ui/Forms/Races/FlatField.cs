using Konvent.Reading;

namespace Konvent.Ui.Forms.Races;

/// <summary>One field of a form by the name it is sent under; a thing of a list stands there by its id: <c>Form.Phases{0198…}.Name.Texts[pl]</c>.</summary>
/// <param name="Labels">The keys of what it is called, from the outside in; a bare name where nobody said.</param>
/// <param name="IsProse">Whether two people's words can stand in it together.</param>
/// <param name="Values">None for an empty field; several where several can be chosen.</param>
internal sealed record FlatField(
    string Name,
    IReadOnlyList<string> Labels,
    string? Words,
    Language? Language,
    IReadOnlyList<string> Values,
    bool IsSet,
    bool IsProse = false
)
{
    public string Text => Values.Count == 0 ? "" : Values[0];
}
