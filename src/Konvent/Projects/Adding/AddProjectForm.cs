using Konvent.Reading;

namespace Konvent.Projects.Adding;

/// <summary>A new project as the form sends it.</summary>
public sealed class AddProjectForm
{
    public string? Acronym { get; set; }

    public string? Programme { get; set; }

    public string? Language { get; set; }

    public string? LongName { get; set; }

    /// <param name="reader">In whose language the project works where none was chosen.</param>
    public NewProject Read(Language reader) =>
        new(
            Acronym,
            Guid.TryParse(Programme, out var programme) ? programme : null,
            Reading.Language.TryOf(Language, out var language) ? language : reader,
            LongName
        );
}
