using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Programmes;

/// <summary>A funding statement as a form sends it.</summary>
public sealed class StatementForm
{
    [Called("programmes.field.language")]
    public string? Language { get; set; }

    [Called("programmes.field.statement", IsProse = true)]
    public string? Text { get; set; }

    [Called("programmes.field.source", IsProse = true)]
    public string? Source { get; set; }

    [Called("programmes.field.checked")]
    public bool Checked { get; set; }

    [Called("programmes.field.always")]
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
