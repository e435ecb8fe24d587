using System.Text.RegularExpressions;
using Konvent.Basics;

namespace Konvent.History.Drafts;

/// <summary>The names of drafts: a form and the thing it changes: <c>project-texts.0198…</c>.</summary>
public static partial class DraftKeys
{
    public const int MaxLength = 120;

    public static string Of(string form, Guid thing) => $"{form}.{thing:N}";

    /// <summary>Refuses what is no such name, as if there were no such form.</summary>
    public static string Checked(string? key) =>
        key is { Length: <= MaxLength } && Form().IsMatch(key) ? key : throw new NotFound();

    [GeneratedRegex(@"^[a-z][a-z0-9-]*(\.[A-Za-z0-9-]+)*\z", RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
