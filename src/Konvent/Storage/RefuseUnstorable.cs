using System.Text;
using System.Text.Json;
using Konvent.Basics;
using Konvent.Reading;
using Konvent.Storage.Many;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

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
            Check(property.Metadata, property.CurrentValue, rules);
        rules.Enforce();
    }

    public void Hear(ManyAdded many)
    {
        var rules = new Rules();
        foreach (var (property, value) in many.Things.SelectMany(many.Rows.Read))
            Check(property, value, rules);
        rules.Enforce();
    }

    private static void Check(IProperty property, object? value, Rules rules)
    {
        var name = property.Name;
        switch (value)
        {
            case string text:
                Check(text, property.GetMaxLength() ?? int.MaxValue, name, rules);
                break;
            case Wording wording:
                foreach (var language in wording.Languages)
                    Check(wording[language]!, property.GetMaxLength() ?? Longest, $"{name}.{language.Code}", rules);
                break;
            case { } document when property.GetColumnType() == "jsonb":
                rules.Require(!HasZero(StateJson.Write(document)), "storage.text.zero", name);
                break;
        }
    }

    // Deep inside a list or record that lies as one document. Half surrogates do not get that far: JSON has no way to write them.
    private static bool HasZero(string json)
    {
        if (!json.Contains("\\u0000", StringComparison.Ordinal))
            return false;
        var reader = new Utf8JsonReader(Encoding.UTF8.GetBytes(json));
        while (reader.Read())
            if (
                reader.TokenType is JsonTokenType.String or JsonTokenType.PropertyName
                && reader.GetString()!.Contains('\0')
            )
                return true;
        return false;
    }

    private static void Check(string text, int longest, string field, Rules rules)
    {
        if (Unstorable.In(text) is { } key)
            rules.Add(new Breach(key, field));
        rules.Require(text.Length <= longest, "storage.text.tooLong", field, longest);
    }
}
