using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Launch;

/// <summary>What the forms about readers and launch send.</summary>
public sealed class LaunchForm
{
    public int Version { get; set; }

    [Called("projects.readers", Words = "projects.readers.")]
    public string? Readers { get; set; }

    [Called("projects.launch.why", IsProse = true)]
    public string? Why { get; set; }

    public static LaunchForm Of(Project project) =>
        new() { Version = project.Version, Readers = project.Readers.ToString() };
}
