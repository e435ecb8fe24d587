using System.Diagnostics.CodeAnalysis;

namespace Konvent.Reading;

/// <summary>A currency by its ISO 4217 letters, with the number of decimals it is counted in.</summary>
public readonly record struct Currency : IParsable<Currency>
{
    private readonly string? _code;

    private Currency(string code) => _code = code;

    public static Currency Euro { get; } = new("EUR");

    /// <summary>The currencies of Europe and the ones its projects meet; some are history (HRK, BGN) and stay readable.</summary>
    public static IReadOnlyList<Currency> All { get; } = [.. CurrencyTable.Rows.Select(row => new Currency(row.Code))];

    /// <summary>Three capital letters; <c>XXX</c> (ISO 4217: no currency) for default(Currency).</summary>
    public string Code => _code ?? "XXX";

    /// <summary>Decimals of the smallest unit: 2 for EUR, 0 for JPY.</summary>
    public int Digits => _code is null ? 2 : CurrencyTable.Named[_code].Digits;

    /// <summary>The currency with these three capital letters.</summary>
    /// <exception cref="FormatException">With a sentence, when there is no such currency here.</exception>
    public static Currency Of(string code) =>
        TryOf(code, out var currency)
            ? currency
            : throw new FormatException(ReadingProblems.CurrencyUnknown.About(code ?? "").Sentence);

    /// <summary>False for everything that <see cref="Of"/> refuses.</summary>
    public static bool TryOf([NotNullWhen(true)] string? code, out Currency currency)
    {
        var known = code is not null && CurrencyTable.Named.ContainsKey(code);
        currency = known ? new Currency(code!) : default;
        return known;
    }

    static Currency IParsable<Currency>.Parse(string s, IFormatProvider? provider) => Of(s);

    static bool IParsable<Currency>.TryParse(
        [NotNullWhen(true)] string? s,
        IFormatProvider? provider,
        out Currency result
    ) => TryOf(s, out result);

    public override string ToString() => Code;
}
