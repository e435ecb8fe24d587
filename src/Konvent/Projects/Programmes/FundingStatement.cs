using Konvent.Reading;

namespace Konvent.Projects.Programmes;

/// <summary>The sentence a programme prescribes in one language, the source that prescribes or shows it, and whether somebody has checked it.</summary>
/// <param name="Text">As it is to stand; <c>{project}</c> is the place of the project's acronym.</param>
/// <param name="Always">Whether it stands on everything, whatever the language of the text: border programmes show two.</param>
public sealed record FundingStatement(Language Language, string Text, string Source, bool Checked, bool Always = false)
{
    /// <summary>Where the project's acronym goes.</summary>
    public const string ProjectMark = "{project}";

    public string For(string acronym) => Text.Replace(ProjectMark, acronym, StringComparison.Ordinal);
}
