using Konvent.Basics;
using Konvent.Reading;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Konvent.Storage;

/// <summary>The last guard before the database: texts that no engine or only one would take are refused, with a sentence, for both alike.</summary>
internal sealed class RefuseUnstorable : IHearSaves
{
    /// <summary>A text without a length of its own, such as one language of a wording, holds at most so many characters.</summary>
    public const int Longest = 100_000;

    public SaveStation Station => SaveStation.Refuse;

    public void Hear(Save save)
    {
        var rules = new Rules();
        foreach (
            var entry in save
                .Db.ChangeTracker.Entries()
                .Where(entry => entry.State is EntityState.Added or EntityState.Modified)
        )
        foreach (var property in entry.Properties)
            Check(property, rules);
        rules.Enforce();
    }

    private static void Check(PropertyEntry property, Rules rules)
    {
        var name = property.Metadata.Name;
        switch (property.CurrentValue)
        {
            case string text:
                Check(text, property.Metadata.GetMaxLength() ?? int.MaxValue, name, rules);
                break;
            case Wording wording:
                foreach (var language in wording.Languages)
                    Check(
                        wording[language]!,
                        property.Metadata.GetMaxLength() ?? Longest,
                        $"{name}.{language.Code}",
                        rules
                    );
                break;
        }
    }

    private static void Check(string text, int longest, string field, Rules rules)
    {
        if (Unstorable.In(text) is { } key)
            rules.Add(new Breach(key, field));
        rules.Require(text.Length <= longest, "storage.text.tooLong", field, longest);
    }
}
