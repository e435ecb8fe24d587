using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Ui.Forms;

/// <summary>One text in many languages as a form sends it: <c>Form.LongName.Texts[pl]=…</c>.</summary>
public sealed class WordingField
{
    public Dictionary<string, string?> Texts { get; set; } = [];

    public static WordingField Of(Wording wording) =>
        new() { Texts = wording.Languages.ToDictionary(language => language.Code, language => wording[language]) };

    /// <summary>The text in some languages only: the others are written elsewhere, and stay as they are.</summary>
    public static WordingField In(Wording wording, params IEnumerable<Language> languages) =>
        new() { Texts = languages.Distinct().ToDictionary(language => language.Code, language => wording[language]) };

    /// <summary>The wording as it was, with what was typed taken over; languages nobody knows are left out.</summary>
    public Wording Into(Wording before, bool typoOnly = false) =>
        before.Rewritten(
            Texts
                .Where(pair => Language.TryOf(pair.Key, out _))
                .Select(pair => KeyValuePair.Create(Language.Of(pair.Key), pair.Value)),
            typoOnly
        );
}
