using System.Text;
using Konvent.ActionPlans.Word.Blocks;
using Konvent.ActionPlans.Word.Writing;
using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>A text that grows paragraph by paragraph, with lists as people type them.</summary>
internal sealed class ProseInHand
{
    private readonly StringBuilder text = new();
    private WordParagraph? last;
    private Language? other;

    public bool IsEmpty => text.Length == 0;

    public ProseInHand Add(WordParagraph paragraph)
    {
        var line = paragraph.List is null ? paragraph.Text : ProseLines.Dash + paragraph.Text;
        if (text.Length > 0)
            text.Append(Follows(paragraph) ? "\n" : "\n\n");
        text.Append(line);
        last = paragraph;
        other = paragraph.Other ?? other;
        return this;
    }

    /// <summary>Adds what it takes as it is: always true.</summary>
    public bool Took(WordParagraph paragraph) => Add(paragraph) is not null;

    public ProseInHand Add(string words) => words.Length == 0 ? this : Add(new WordParagraph(words));

    public ProseInHand Add(IEnumerable<WordParagraph> paragraphs)
    {
        foreach (var paragraph in paragraphs.Where(paragraph => !paragraph.IsEmpty))
            Add(paragraph);
        return this;
    }

    public Wording In(Language language) => IsEmpty ? Wording.Empty : Wording.In(other ?? language, text.ToString());

    public override string ToString() => text.ToString().Trim();

    private bool Follows(WordParagraph item) =>
        IsItem(item)
        && item.Style != "ListBulletFirst"
        && last is not null
        && (IsItem(last) || last.Style?.EndsWith("Lead", StringComparison.Ordinal) == true);

    private static bool IsItem(WordParagraph paragraph) =>
        paragraph.List is not null || paragraph.Text.StartsWith(ProseLines.Dash, StringComparison.Ordinal);
}
