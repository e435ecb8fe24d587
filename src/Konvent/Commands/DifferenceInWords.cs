using System.Globalization;
using Konvent.Reading;

namespace Konvent.Commands;

/// <summary>What a difference between two versions is called.</summary>
internal static class DifferenceInWords
{
    // A telephone number is compared in its groups of digits, and so may be told in part.
    private const int FewestDigits = 3;

    public static string Heading(Difference difference, ComparedVersions versions)
    {
        var mark = FactInWords.IsSure(difference.Confidence) ? "" : "; to check";
        return $"{NameOf(difference, versions)} ({FactInWords.Percent(difference.Confidence)} sure{mark})";
    }

    /// <summary>The version that has a sentence which the other has not.</summary>
    public static int HolderOf(Difference missing) => missing.InFirst is null ? missing.Version : 0;

    private static string NameOf(Difference difference, ComparedVersions versions) =>
        difference.Kind switch
        {
            DifferenceKind.Date => "Date",
            DifferenceKind.Number when IsOf<ContactFact>(IsTelephone, difference, versions) => "Telephone number",
            DifferenceKind.Number when IsOf<OccasionFact>(IsHour, difference, versions) => "Time of day",
            DifferenceKind.Number => "Number",
            DifferenceKind.Sum => "Sum of money",
            DifferenceKind.QuantityWord => "Quantity in words, such as all, most or how many",
            DifferenceKind.Name => "Name",
            DifferenceKind.Link => "Address of a page or of mail",
            DifferenceKind.FundingWording => "Wording of the funding",
            DifferenceKind.MissingSentence => MissingIn(difference, versions),
            _ => $"{difference.Kind}",
        };

    private static string MissingIn(Difference difference, ComparedVersions versions)
    {
        var holder = HolderOf(difference);
        return $"Sentence that {versions.Names[holder]} has and {versions.Names[holder == 0 ? difference.Version : 0]} has not";
    }

    /// <summary>Whether what one of both sides says is part of such a fact in its sentences.</summary>
    private static bool IsOf<TFact>(Func<TFact, string, bool> isPart, Difference difference, ComparedVersions versions)
        where TFact : Fact
    {
        return IsIn(0, difference.InFirst, difference.First)
            || IsIn(difference.Version, difference.InSecond, difference.Second);

        bool IsIn(int version, string? says, IReadOnlyList<TextSpan> sentences) =>
            says is not null
            && versions
                .All.Versions[version]
                .Statement.Facts.OfType<TFact>()
                .Any(fact =>
                    isPart(fact, says) && fact.Source.Any(place => sentences.Any(sentence => Meet(place, sentence)))
                );
    }

    private static bool Meet(TextSpan one, TextSpan other) => one.Start < other.End && other.Start < one.End;

    private static bool IsTelephone(ContactFact contact, string says) =>
        Digits(says) is { Length: >= FewestDigits } digits
        && Digits(contact.Phone ?? "").Contains(digits, StringComparison.Ordinal);

    // "2 p.m." is 14:00.
    private static bool IsHour(OccasionFact occasion, string says) =>
        occasion.Time is { } time
        && int.TryParse(Digits(says), NumberStyles.None, CultureInfo.InvariantCulture, out var hour)
        && says.Any(char.IsLetter)
        && time.Written.Split('/').Any(written => written[..2] is var at && (at == Two(hour) || at == Two(hour + 12)));

    private static string Two(int hour) => hour.ToString("00", CultureInfo.InvariantCulture);

    private static string Digits(string words) => new([.. words.Where(char.IsAsciiDigit)]);
}
