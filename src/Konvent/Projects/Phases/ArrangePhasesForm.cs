using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Phases;

/// <summary>The phases of a project as the form shows and sends them, in their order.</summary>
public sealed class ArrangePhasesForm
{
    public int Version { get; set; }

    [Called("projects.phase")]
    public List<PhaseForm> Phases { get; set; } = [];

    /// <param name="reader">In whose language dates are written.</param>
    public static ArrangePhasesForm Of(Project project, Language reader) =>
        new()
        {
            Version = project.Version,
            Phases = [.. project.Phases.OrderBy(phase => phase.Position).Select(phase => PhaseForm.Of(phase, reader))],
        };

    /// <param name="reader">In whose language dates were typed.</param>
    public IReadOnlyList<WrittenPhase> Read(Language reader)
    {
        var typed = new TypedFields(reader);
        WrittenPhase[] phases = [.. Phases.Select((phase, n) => phase.Read(typed, $"Phases[{n}]."))];
        typed.Rules.Enforce();
        return phases;
    }

    /// <summary>Takes one step of arranging that needs no save yet: <c>add</c>, <c>remove-2</c>, <c>up-1</c>, <c>down-0</c>.</summary>
    public void Take(string step)
    {
        var words = step.Split('-');
        var at = words.Length == 2 && int.TryParse(words[1], out var number) ? number : -1;
        if (words[0] == "add")
            Phases.Add(new PhaseForm());
        else if (at < 0 || at >= Phases.Count)
            return;
        else if (words[0] == "remove")
            Phases.RemoveAt(at);
        else if (words[0] == "up" && at > 0)
            Phases.Reverse(at - 1, 2);
        else if (words[0] == "down" && at < Phases.Count - 1)
            Phases.Reverse(at, 2);
    }
}

/// <summary>A phase as it is typed; without an id it is a new one.</summary>
public sealed class PhaseForm
{
    public string? Id { get; set; }

    [Called("projects.phase.name")]
    public WordingField Name { get; set; } = new();

    [Called("projects.phase.purpose", IsProse = true)]
    public WordingField Purpose { get; set; } = new();

    [Called("projects.phase.dates")]
    public string? Dates { get; set; }

    public static PhaseForm Of(Phase phase, Language reader) =>
        new()
        {
            Id = phase.Id.ToString(),
            Name = WordingField.Of(phase.Name),
            Purpose = WordingField.Of(phase.Purpose),
            Dates = phase.Dates?.Write(reader),
        };

    internal WrittenPhase Read(TypedFields typed, string field) =>
        new(
            Guid.TryParse(Id, out var id) ? id : null,
            typed.Words(Name, field + nameof(Name)),
            typed.Words(Purpose, field + nameof(Purpose)),
            typed.When(Dates, field + nameof(Dates))
        );
}
