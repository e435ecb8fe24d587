using Konvent.Basics;
using Konvent.Reading;

namespace Konvent.Api;

/// <summary>A date as people give it: in EDTF, with the first and last day it can mean.</summary>
public sealed record WhenShape(string Edtf, DateOnly? Earliest = null, DateOnly? Latest = null)
{
    public static WhenShape? Of(When? when) => when is null ? null : new(when.Edtf, when.Earliest, when.Latest);

    /// <summary>Reads the EDTF; the days are its consequence and are not read.</summary>
    public static When? Read(WhenShape? sent, string field) =>
        sent is null ? null
        : When.TryParse(sent.Edtf, out var when, out var problem) ? when
        : throw new RuleBroken("basics." + problem.Key, field, [.. problem.Values]);
}

/// <summary>A sum: the amount as text, so that no reader rounds it, and the ISO 4217 currency.</summary>
public sealed record MoneyShape(string Amount, string Currency)
{
    public static MoneyShape? Of(Money? sum) =>
        sum is { } money ? new(money.WriteInvariant(), money.Currency.Code) : null;

    public static Money? Read(MoneyShape? sent, string field)
    {
        if (sent is null)
            return null;
        if (!Reading.Currency.TryOf(sent.Currency, out var currency))
            throw new RuleBroken("basics.reading.currency.unknown", field, sent.Currency ?? "");
        if (!Reading.Money.TryRead(sent.Amount, Language.English, currency, out var money, out var problem))
            throw new RuleBroken("basics." + problem.Key, field, [.. problem.Values]);
        return money;
    }
}

/// <summary>Texts in many languages, by language code.</summary>
public static class WordingShape
{
    public static IReadOnlyDictionary<string, string> Of(Wording wording) =>
        wording
            .Languages.OrderByDescending(language => language == wording.Source)
            .ToDictionary(language => language.Code, language => wording[language]!);

    /// <summary>Takes over what was sent: languages left out are removed, texts that are the same keep what they were made from.</summary>
    public static Wording Read(IReadOnlyDictionary<string, string?>? sent, Wording before, string field) =>
        before.Rewritten(Sent(sent, before, field));

    /// <summary>What was sent as the texts to be written: those given, and an empty one for each language left out.</summary>
    public static IReadOnlyList<KeyValuePair<Language, string?>> Sent(
        IReadOnlyDictionary<string, string?>? sent,
        Wording before,
        string field
    )
    {
        var texts = (sent ?? new Dictionary<string, string?>())
            .Select(pair => KeyValuePair.Create(LanguageOf(pair.Key, field), pair.Value))
            .DistinctBy(pair => pair.Key)
            .ToList();
        var removed = before.Languages.Except(texts.Select(pair => pair.Key));
        return [.. texts, .. removed.Select(language => KeyValuePair.Create(language, (string?)null))];
    }

    /// <exception cref="RuleBroken">When no language has this code.</exception>
    public static Language LanguageOf(string? code, string field) =>
        Language.TryOf(code, out var language)
            ? language
            : throw new RuleBroken("basics.reading.language.unknown", field, code ?? "");
}
