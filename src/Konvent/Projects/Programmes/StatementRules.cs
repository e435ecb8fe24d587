using Konvent.Basics;

namespace Konvent.Projects.Programmes;

/// <summary>What the funding statements of a programme must be like: one per language, and what is called checked says against what.</summary>
internal static class StatementRules
{
    private const int LongestText = 1000;
    private const int LongestSource = 300;

    public static void Check(IReadOnlyList<FundingStatement> statements)
    {
        var rules = new Rules();
        foreach (var (n, statement) in statements.Index())
        {
            var field = $"Statements[{n}].";
            rules
                .Require(statement.Text.Trim().Length > 0, "programmes.rule.statementMissing", field + "Text")
                .UnturnedProse(statement.Text, field + "Text")
                .UnturnedProse(statement.Source, field + "Source")
                .Require(statement.Text.Length <= LongestText, "programmes.rule.tooLong", field + "Text", LongestText)
                .Require(
                    statement.Source.Length <= LongestSource,
                    "programmes.rule.tooLong",
                    field + "Source",
                    LongestSource
                )
                .Require(
                    !statement.Checked || statement.Source.Trim().Length > 0,
                    "programmes.rule.sourceMissing",
                    field + "Source"
                )
                .Require(
                    !statements.Take(n).Any(before => before.Language == statement.Language),
                    "programmes.rule.statementTwice",
                    field + "Language",
                    statement.Language.NativeName
                );
        }
        rules.Enforce();
    }
}
