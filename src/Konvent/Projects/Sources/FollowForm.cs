using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Sources;

/// <summary>The reason for following a source, as the form sends it.</summary>
public sealed class FollowForm
{
    public int Version { get; set; }

    [Called("sources.followedBecause", IsProse = true)]
    public WordingField FollowedBecause { get; set; } = new();

    public static FollowForm Of(Source source) =>
        new() { Version = source.Version, FollowedBecause = WordingField.Of(source.FollowedBecause ?? Wording.Empty) };

    /// <param name="reader">In whose language its errors are said.</param>
    public IReadOnlyList<KeyValuePair<Language, string?>> Read(Language reader)
    {
        var typed = new TypedFields(reader);
        var because = typed.Words(FollowedBecause, nameof(FollowedBecause));
        typed.Rules.Enforce();
        return because;
    }
}
