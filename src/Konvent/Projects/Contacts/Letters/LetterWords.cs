using Konvent.Basics;

namespace Konvent.Projects.Contacts.Letters;

/// <summary>What a letter says: one subject, and a text that may be given in several languages.</summary>
public sealed record LetterWords(string Subject, Wording Text)
{
    /// <summary>Says all that is wrong with them, before anybody is written to.</summary>
    public void Check()
    {
        var rules = new Rules()
            .Require(!string.IsNullOrWhiteSpace(Subject), "contacts.letter.rule.subjectMissing", nameof(Subject))
            .Require(
                Subject.Trim().Length <= PartnerLetter.LongestSubject,
                "contacts.letter.rule.subjectLong",
                nameof(Subject),
                PartnerLetter.LongestSubject
            )
            // A line break in it could begin a header of its own.
            .Require(!Subject.Trim().Any(IsBreaking), "contacts.letter.rule.subjectLines", nameof(Subject))
            .UnturnedName(Subject, nameof(Subject))
            .Require(!Text.IsEmpty, "contacts.letter.rule.textMissing", nameof(Text))
            .UnturnedProse(Text, nameof(Text));
        foreach (var language in Text.Languages)
            rules.Require(
                Text[language]!.Length <= PartnerLetter.LongestText,
                "contacts.rule.tooLong",
                $"{nameof(Text)}.{language}",
                PartnerLetter.LongestText
            );
        rules.Enforce();
    }

    private static bool IsBreaking(char sign) => char.IsControl(sign) || sign is '\u2028' or '\u2029';
}
