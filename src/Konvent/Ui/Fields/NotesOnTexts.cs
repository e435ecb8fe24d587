using Konvent.Basics;
using Konvent.Reading;
using Microsoft.AspNetCore.Mvc.Rendering;

namespace Konvent.Ui.Fields;

/// <summary>What a reader is told of a text that is not quite the one they asked for: it is in another language, or older than its original.</summary>
public static class NotesOnTexts
{
    /// <summary>A sentence, or null where the text is as it should be.</summary>
    public static string? NoteOn(this Texts texts, Wording text, ShownText shown, Language reader) =>
        shown.IsFallback ? texts["ui.fallback.long", texts.NameOf(shown.Language), texts.NameOf(reader)]
        : text.IsOutdated(shown.Language)
            ? texts["ui.outdated.long", texts.NameOf(text.Entry(shown.Language)!.From!.Value)]
        : null;

    /// <summary>A few words, or null.</summary>
    public static string? ShortNoteOn(this Texts texts, Wording text, ShownText shown) =>
        shown.IsFallback ? texts["ui.fallback", texts.NameOf(shown.Language)]
        : text.IsOutdated(shown.Language) ? texts["ui.outdated"]
        : null;

    /// <summary>The note as it stands on the page, with its own language where the page has another.</summary>
    internal static TagBuilder Element(this Texts texts, string tag, string note)
    {
        var element = new TagBuilder(tag);
        element.AddCssClass("fallback");
        if (texts.Foreign is { } foreign)
            element.Attributes["lang"] = foreign;
        element.InnerHtml.Append(note);
        return element;
    }
}
