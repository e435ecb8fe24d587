using Konvent.Ui;

namespace Konvent.Projects.Chronicle;

internal static class SayMovedEnd
{
    /// <summary>What was done, and what it has made of the project's end.</summary>
    public static string WithEnd(this Texts texts, string said, MovedEnd? moved) =>
        string.Join(
            ' ',
            new[]
            {
                texts[said],
                moved is null ? null : texts["chronicle.moved", moved.Dates],
                moved?.Phase?.For(texts.Language) is { } phase ? texts["chronicle.moved.phase", phase.Text] : null,
            }.OfType<string>()
        );
}
