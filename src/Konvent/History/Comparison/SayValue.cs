using System.Globalization;
using System.Text.Json;
using Konvent.Basics;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.History.Comparison;

/// <summary>Says a value of a state in the reader's language. What cannot be read any more is shown as it stands.</summary>
internal sealed class SayValue(Texts texts, IReadOnlyDictionary<(string Kind, Guid Id), string> names)
{
    public string? Of(string? value, PartForm form, string? detail, PartForm values) =>
        value is null ? null
        : form == PartForm.Values ? string.Join(", ", value.Split('\n').Select(one => Of(one, values, detail)))
        : Of(value, form, detail);

    /// <summary>The name of a thing: a text, or a wording as JSON.</summary>
    public string Name(string name) =>
        name.StartsWith('{') && Read<Wording>(name) is { } words ? words.For(texts.Language)?.Text ?? "" : name;

    private string Of(string value, PartForm form, string? detail) =>
        form switch
        {
            PartForm.When when When.TryParse(value, out var when, out _) => when.Write(texts.Language),
            PartForm.Money when Money(value) is { } money => money.Write(texts.Language),
            PartForm.Number when decimal.TryParse(value, CultureInfo.InvariantCulture, out var number) =>
                number.ToString("0.######", CultureInfo.CurrentCulture),
            PartForm.Day when DateOnly.TryParseExact(value, "yyyy-MM-dd", out var day) => When.Day(day)
                .Write(texts.Language),
            PartForm.Language when Language.TryOf(value, out var language) => language.NativeName,
            PartForm.Choice => texts[detail + value],
            PartForm.Reference when Guid.TryParse(value, out var id) => names.GetValueOrDefault((detail!, id))
                ?? texts["history.gone"],
            _ when value is "true" or "false" => texts[value == "true" ? "history.yes" : "history.no"],
            _ => value,
        };

    private static Money? Money(string value) =>
        value.Split(' ') is [var amount, var code]
        && Currency.TryOf(code, out var currency)
        && decimal.TryParse(amount, NumberStyles.Number, CultureInfo.InvariantCulture, out var sum)
        && Reading.Money.Fits(sum, currency)
            ? new Money(sum, currency)
            : null;

    private static T? Read<T>(string json)
        where T : class
    {
        try
        {
            return StateJson.Read<T>(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
