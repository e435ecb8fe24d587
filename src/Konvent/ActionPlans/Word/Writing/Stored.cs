using System.Xml.Linq;
using Konvent.Reading;

namespace Konvent.ActionPlans.Word.Writing;

/// <summary>The parts that are the same in all plans but for their language; they lie beside this file.</summary>
internal static class Stored
{
    public static XElement Styles(Language language)
    {
        var styles = Part("styles");
        foreach (var lang in styles.Descendants(WordXml.W + "lang"))
        {
            lang.SetAttributeValue(WordXml.W + "val", WordLanguage.Of(language));
            lang.SetAttributeValue(WordXml.W + "eastAsia", WordLanguage.Of(language));
        }
        return styles;
    }

    public static XElement Numbering() => Part("numbering");

    public static XElement Settings(Language language)
    {
        var settings = Part("settings");
        settings.Element(WordXml.W + "themeFontLang")!.SetAttributeValue(WordXml.W + "val", WordLanguage.Of(language));
        return settings;
    }

    private static XElement Part(string name)
    {
        using var stored = typeof(Stored).Assembly.GetManifestResourceStream(typeof(Stored), $"{name}.xml")!;
        return XElement.Load(stored);
    }
}
