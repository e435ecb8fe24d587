using System.Globalization;
using System.Text;
using System.Xml;
using Konvent.ActionPlans.Word.Writing;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Blocks;

/// <summary>A paragraph while it is being read: its words so far, and how the stretch at hand is set.</summary>
internal sealed class ParagraphInHand(XmlReader xml, WordStyles styles, NoteTexts notes)
{
    private readonly StringBuilder text = new();
    private string? style;
    private int? level;
    private int? list;
    private int boldStart;
    private bool hasPlain;
    private Language? language;
    private Language? other;

    // Of the stretch at hand.
    private bool? isBold;
    private string? signStyle;
    private Language? signLanguage;

    public int Length => text.Length;

    /// <param name="inside">The elements within the one at hand.</param>
    public void Take(string name, Func<IEnumerable<string>> inside)
    {
        switch (name)
        {
            case "pPr":
                TakeProperties(inside());
                break;
            case "r":
                (isBold, signStyle, signLanguage) = (null, null, null);
                break;
            case "rPr":
                TakeLook(inside());
                break;
            case "t":
                Add(xml.IsEmptyElement ? "" : xml.ReadString());
                break;
            case "tab":
                Add("\t");
                break;
            case "br" when BodyReader.Attribute(xml, "type") is null or "textWrapping":
            case "cr":
                Add("\n");
                break;
            case "noBreakHyphen":
                Add("\u2011");
                break;
            case "softHyphen":
                Add("\u00AD");
                break;
            case "sym":
                Add(Boxes.Of(BodyReader.Attribute(xml, "char")));
                break;
            case "checkBox":
                Add(Boxes.Ticked(TakeTick(inside())));
                break;
            case "footnoteReference" or "endnoteReference":
                Add(notes.Of(xml));
                break;
        }
    }

    /// <summary>Says where the words from here on lead, unless they say so themselves.</summary>
    public void Refer(int from, string? address) =>
        text.Append(Addresses.Behind(text.ToString(from, text.Length - from), address));

    public WordParagraph Done()
    {
        var heading = level ?? styles.LevelOf(style);
        var item = list ?? (styles.IsList(style) ? -1 : null);
        return new(
            text.ToString(),
            styles.NameOf(style),
            heading,
            !hasPlain && boldStart > 0,
            boldStart,
            heading is null ? item : null, // Numbered headings are no list.
            other,
            styles.IsContents(style)
        );
    }

    private void TakeProperties(IEnumerable<string> inside)
    {
        foreach (var name in inside)
            if (name == "pStyle")
                style = Value();
            else if (
                name == "numId"
                && int.TryParse(Value(), CultureInfo.InvariantCulture, out var number)
                && number > 0
            )
                list = number;
            else if (name == "outlineLvl" && int.TryParse(Value(), CultureInfo.InvariantCulture, out var outline))
                level = outline is >= 0 and < 9 ? outline + 1 : null;
    }

    private void TakeLook(IEnumerable<string> inside)
    {
        foreach (var name in inside)
            if (name is "b" or "u")
                isBold = BodyReader.IsOn(xml) || isBold == true;
            else if (name == "rStyle")
                signStyle = Value();
            else if (name == "lang")
                signLanguage = WordLanguage.Named(Value());
    }

    private bool TakeTick(IEnumerable<string> inside)
    {
        var (normal, now) = (false, (bool?)null);
        foreach (var name in inside)
            if (name == "default")
                normal = BodyReader.IsOn(xml);
            else if (name == "checked")
                now = BodyReader.IsOn(xml);
        return now ?? normal;
    }

    private void Add(string words)
    {
        var set = styles.NameOf(signStyle);
        if (set == "OtherLanguage")
            other = language;
        if (set is "OtherLanguage" or "NotStatedSigns")
            return; // What the writer of plans says of a text, not the text.
        language = signLanguage ?? language;
        text.Append(words);
        if (string.IsNullOrWhiteSpace(words))
            return;
        if (!hasPlain && (isBold ?? (styles.IsBold(signStyle) || styles.IsBold(style))))
            boldStart = text.Length;
        else
            hasPlain = true;
    }

    private string? Value() => BodyReader.Attribute(xml, "val");
}
