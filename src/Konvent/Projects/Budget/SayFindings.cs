using System.Globalization;
using Konvent.Ui;

namespace Konvent.Projects.Budget;

/// <summary>Says what a check found, in the reader's language: both figures, and how far they are apart.</summary>
public sealed class SayFindings(Texts texts)
{
    public string Of(BudgetFinding finding) =>
        finding switch
        {
            { StatedRate: { } stated, ReckonedRate: { } reckoned } => texts[
                finding.Key,
                Percent(stated),
                Percent(reckoned)
            ],
            { Stated: { } stated, Reckoned: { } reckoned } => texts[
                finding.Key,
                stated.Write(texts.Language),
                reckoned.Write(texts.Language),
                finding.Difference?.Write(texts.Language) ?? ""
            ],
            _ => texts[finding.Key],
        };

    /// <summary>A percentage as the reader writes decimals; no more of them than are needed.</summary>
    public static string Percent(decimal rate) => rate.ToString("0.####", CultureInfo.CurrentCulture);

    /// <summary>So many units of the one currency for one of the other.</summary>
    public static string Units(ExchangeRate rate) => rate.Units.ToString("0.######", CultureInfo.CurrentCulture);
}
