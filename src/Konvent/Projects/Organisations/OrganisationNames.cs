using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Projects.Organisations;

/// <summary>How an organisation is named to a reader: as it calls itself, and beside that in a language the reader knows.</summary>
public static class OrganisationNames
{
    /// <summary>The name it gives itself.</summary>
    public static ShownText Own(this Wording name) =>
        name.Source is { } source ? new(name[source]!, source, IsFallback: false) : new("", Language.English, false);

    /// <summary>The name in the reader's language, else the English one; null where its own is that already, or there is none.</summary>
    public static ShownText? Beside(this Wording name, Language reader)
    {
        if (name.Source == reader)
            return null;
        var language = name[reader] is null ? Language.English : reader;
        return language != name.Source && name[language] is { } text && text != name.Own().Text
            ? new(text, language, IsFallback: language != reader)
            : null;
    }
}
