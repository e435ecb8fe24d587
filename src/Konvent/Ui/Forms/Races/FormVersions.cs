namespace Konvent.Ui.Forms.Races;

/// <summary>The forms between which a save race was lost.</summary>
/// <param name="Seen">The form as the person saw it when they began to type; null where that is no longer known.</param>
/// <param name="Now">The form as somebody else has saved it meanwhile.</param>
/// <param name="Version">The version of <paramref name="Now"/>.</param>
/// <param name="Who">Who saved last, and when.</param>
public sealed record FormVersions(object? Seen, object Now, int Version, string Who, DateTimeOffset At);

/// <summary>
/// A form page whose save race does not end in an error. The page says what the form looked like when the person saw it and looks like now:
/// <code>
/// public Task&lt;FormVersions&gt; Versions(CancellationToken stop) =>
///     db.FormVersions&lt;Project&gt;(id, Form.Version, project => WriteTextsForm.Of(project), stop);
/// </code>
/// The form's property is called <c>Form</c>, its version <c>Form.Version</c>; its properties carry <see cref="CalledAttribute"/>. The page's
/// view shows the race in place of the form:
/// <code>
/// @if (ViewData.Race is { } race) { &lt;partial name="/Ui/Forms/Races/_SaveRace.cshtml" model="race" /&gt; return; }
/// </code>
/// Whoever saves from there may lose the next race, and is shown that one in turn.
/// </summary>
public interface IMendRaces
{
    Task<FormVersions> Versions(CancellationToken stop);
}
