namespace Konvent.Projects.Settings;

/// <summary>The parts of a project's settings, each a page of its own.</summary>
public enum SettingsTab
{
    Facts,
    Phases,
    Launch,
}

/// <summary>The way between the parts of the settings.</summary>
public sealed record SettingsTabs(Project Project, SettingsTab Here)
{
    public IEnumerable<(SettingsTab Tab, string Address)> All =>
        [
            (SettingsTab.Facts, $"/projects/{Project.Path}/settings"),
            (SettingsTab.Phases, $"/projects/{Project.Path}/settings/phases"),
            (SettingsTab.Launch, $"/projects/{Project.Path}/settings/launch"),
        ];
}
