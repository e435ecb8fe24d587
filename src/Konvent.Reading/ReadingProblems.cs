namespace Konvent.Reading;

/// <summary>Every problem that reading can name, so that a test can see each of them translated.</summary>
public static class ReadingProblems
{
    public static readonly ReadingProblemKind LanguageUnknown = new(
        "reading.language.unknown",
        "“{0}” is not the code of a language known here; write two small letters such as en or pl."
    );

    public static readonly ReadingProblemKind CurrencyUnknown = new(
        "reading.currency.unknown",
        "“{0}” is not a currency known here; write its three letters such as EUR or PLN."
    );
    public static readonly ReadingProblemKind CurrencyAmbiguous = new(
        "reading.currency.ambiguous",
        "“{0}” can mean several currencies; write the three letters such as SEK or DKK."
    );
    public static readonly ReadingProblemKind CurrencyMissing = new(
        "reading.currency.missing",
        "Say which currency it is, for example EUR."
    );
    public static readonly ReadingProblemKind MoneyEmpty = new("reading.money.empty", "Write a sum of money.");
    public static readonly ReadingProblemKind MoneyTooLong = new(
        "reading.money.tooLong",
        "This is too long for a sum of money."
    );
    public static readonly ReadingProblemKind MoneyNotANumber = new(
        "reading.money.notANumber",
        "“{0}” is not a sum of money; write it like {1}."
    );
    public static readonly ReadingProblemKind MoneyOtherCountry = new(
        "reading.money.otherCountry",
        "“{0}” is not how sums are written in this language; write it like {1}."
    );
    public static readonly ReadingProblemKind MoneyTooPrecise = new(
        "reading.money.tooPrecise",
        "“{0}” has more decimals than {1} has."
    );
    public static readonly ReadingProblemKind MoneyTooLarge = new(
        "reading.money.tooLarge",
        "A sum must be smaller than ten million million (13 digits)."
    );

    public static readonly ReadingProblemKind WhenEmpty = new("reading.when.empty", "Write a date.");
    public static readonly ReadingProblemKind WhenTooLong = new("reading.when.tooLong", "This is too long for a date.");
    public static readonly ReadingProblemKind WhenNotUnderstood = new(
        "reading.when.notUnderstood",
        "“{0}” is not understood as a date; write it like {1}."
    );
    public static readonly ReadingProblemKind WhenNotEdtf = new(
        "reading.when.notEdtf",
        "“{0}” is not a date in the form kept here, such as 2020-02-12, 2019-04 or 2019-08-01/2022-07-31."
    );
    public static readonly ReadingProblemKind WhenUnknownWord = new(
        "reading.when.unknownWord",
        "The word “{0}” is not understood in a date."
    );
    public static readonly ReadingProblemKind WhenImpossibleDay = new(
        "reading.when.impossibleDay",
        "{0}/{1} does not exist: that month has no day {0}."
    );
    public static readonly ReadingProblemKind WhenImpossibleMonth = new(
        "reading.when.impossibleMonth",
        "There is no month {0}; a year has months 1 to 12."
    );
    public static readonly ReadingProblemKind WhenImpossibleYear = new(
        "reading.when.impossibleYear",
        "The year {0} is not possible; write a year from 1 to 9999 with four digits."
    );
    public static readonly ReadingProblemKind WhenShortYear = new(
        "reading.when.shortYear",
        "Write the year with four digits, not “{0}”."
    );
    public static readonly ReadingProblemKind WhenEndBeforeStart = new(
        "reading.when.endBeforeStart",
        "The end {1} lies before the start {0}."
    );
    public static readonly ReadingProblemKind WhenNotConsecutive = new(
        "reading.when.notConsecutive",
        "Two days joined by “and” must follow each other; write “{0}” as a range or as two dates."
    );
    public static readonly ReadingProblemKind WhenHalfYearless = new(
        "reading.when.halfYearless",
        "Give both the start and the end a year, or neither of them."
    );
    public static readonly ReadingProblemKind WhenEndless = new(
        "reading.when.endless",
        "Give at least a start or an end."
    );
    public static readonly ReadingProblemKind WhenWhichWinter = new(
        "reading.when.whichWinter",
        "A winter lies in two years; write for example {0} or {1}."
    );

    /// <summary>All of them, in the order in which they stand here.</summary>
    public static IReadOnlyList<ReadingProblemKind> All { get; } =
    [
        LanguageUnknown,
        CurrencyUnknown,
        CurrencyAmbiguous,
        CurrencyMissing,
        MoneyEmpty,
        MoneyTooLong,
        MoneyNotANumber,
        MoneyOtherCountry,
        MoneyTooPrecise,
        MoneyTooLarge,
        WhenEmpty,
        WhenTooLong,
        WhenNotUnderstood,
        WhenNotEdtf,
        WhenUnknownWord,
        WhenImpossibleDay,
        WhenImpossibleMonth,
        WhenImpossibleYear,
        WhenShortYear,
        WhenEndBeforeStart,
        WhenNotConsecutive,
        WhenHalfYearless,
        WhenEndless,
        WhenWhichWinter,
    ];
}
