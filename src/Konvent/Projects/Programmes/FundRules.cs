using System.Text.RegularExpressions;
using Konvent.Basics;

namespace Konvent.Projects.Programmes;

/// <summary>What the funds of a programme must be like: each with a short code of its own, and no endless names.</summary>
internal static partial class FundRules
{
    private const int LongestName = 300;

    public static void Check(IReadOnlyList<Fund> funds)
    {
        var rules = new Rules();
        foreach (var (n, fund) in funds.Index())
            rules
                .Require(CodeForm().IsMatch(fund.Code), "programmes.rule.fundCode", $"Funds[{n}].Code")
                .Require(
                    !funds.Take(n).Any(before => before.Code == fund.Code),
                    "programmes.rule.fundTwice",
                    $"Funds[{n}].Code",
                    fund.Code
                )
                .UnturnedName(fund.Name, $"Funds[{n}].Name")
                .Require(
                    fund.Name.Languages.All(language => fund.Name[language]!.Length <= LongestName),
                    "programmes.rule.tooLong",
                    $"Funds[{n}].Name",
                    LongestName
                );
        rules.Enforce();
    }

    [GeneratedRegex(@"^[\p{L}\p{N}][\p{L}\p{N} +/.-]{0,18}\z")]
    private static partial Regex CodeForm();
}
