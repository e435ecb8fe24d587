using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Writing;

/// <summary>The texts of a project as the form shows and sends them.</summary>
public sealed class WriteTextsForm
{
    public int Version { get; set; }

    [Called("projects.longName")]
    public WordingField LongName { get; set; } = new();

    [Called("projects.objective", IsProse = true)]
    public WordingField Objective { get; set; } = new();

    [Called("projects.description", IsProse = true)]
    public WordingField Description { get; set; } = new();

    [Called("projects.texts.typoOnly")]
    public bool TypoOnly { get; set; }

    public static WriteTextsForm Of(Project project) =>
        new()
        {
            Version = project.Version,
            LongName = WordingField.Of(project.LongName),
            Objective = WordingField.Of(project.Objective),
            Description = WordingField.Of(project.Description),
        };

    public WrittenTexts Read(Reading.Language reader)
    {
        var typed = new TypedFields(reader);
        var written = new WrittenTexts(
            Version,
            typed.Words(LongName, nameof(LongName)),
            typed.Words(Objective, nameof(Objective)),
            typed.Words(Description, nameof(Description)),
            TypoOnly
        );
        typed.Rules.Enforce();
        return written;
    }

    /// <summary>One more language to write in.</summary>
    public void Add(string language)
    {
        LongName.Texts.TryAdd(language, null);
        Objective.Texts.TryAdd(language, null);
        Description.Texts.TryAdd(language, null);
    }
}
