using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Programmes;

/// <summary>A funding statement as a form sends it.</summary>
public sealed class StatementForm
{
    public string? Language { get; set; }

    public string? Text { get; set; }

    public string? Source { get; set; }

    public bool Checked { get; set; }

    public bool Always { get; set; }

    public bool IsEmpty =>
        string.IsNullOrWhiteSpace(Language) && string.IsNullOrWhiteSpace(Text) && string.IsNullOrWhiteSpace(Source);

    public static StatementForm Of(FundingStatement statement) =>
        new()
        {
            Language = statement.Language.Code,
            Text = statement.Text,
            Source = statement.Source,
            Checked = statement.Checked,
            Always = statement.Always,
        };

    /// <param name="n">Which of the statements it is, for errors.</param>
    internal FundingStatement Read(int n) =>
        Reading.Language.TryOf(Language, out var language)
            ? new(language, Text?.Trim() ?? "", Source?.Trim() ?? "", Checked, Always)
            : throw new RuleBroken("programmes.rule.languageMissing", $"Statements[{n}].Language");
}
