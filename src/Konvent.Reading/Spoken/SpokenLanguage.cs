namespace Konvent.Reading;

/// <summary>All that is known of one language, in one file: how it says dates and numbers, by which words it is known, what it calls things of a project.</summary>
internal sealed record SpokenLanguage(string Code)
{
    public required DateSpeech Dates { get; init; }

    /// <summary>The small words that each of its texts has; empty for a language of which only dates are known.</summary>
    public string SmallWords { get; init; } = "";

    /// <summary>Words that texts of projects have.</summary>
    public string FieldWords { get; init; } = "";

    /// <summary>Words and abbreviations that multiply the number before them, folded, parted by blanks.</summary>
    public string Thousands { get; init; } = "";
    public string Millions { get; init; } = "";
    public string Billions { get; init; } = "";

    /// <summary>Words that stand before an hour and are enough to make a figure one, parted by bars: "kl|klokken", "godz|godzina".</summary>
    public string BeforeHour { get; init; } = "";

    /// <summary>Words that stand behind an hour: "uhr", "uur", "heures".</summary>
    public string BehindHour { get; init; } = "";

    /// <summary>One to twelve in their order, as patterns: "one, two|both, three*".</summary>
    public Names Cardinals { get; init; }

    /// <summary>Thirteen to nineteen in their order, as patterns.</summary>
    public Names Teens { get; init; }

    /// <summary>Twenty, thirty … ninety, a hundred in their order, as patterns.</summary>
    public Names Tens { get; init; }

    /// <summary>First to twelfth in their order, as patterns.</summary>
    public Names Ordinals { get; init; }

    /// <summary>A fifth to a tenth in their order, as patterns: "a fifth|fifths, a sixth|sixths"; what is less stands among the terms.</summary>
    public Names Fractions { get; init; }

    /// <summary>How it says the time of day around a number, and how many minutes that adds to the hour: "half past #: 30, quarter to #: -15".</summary>
    public Names HoursInWords { get; init; }

    /// <summary>What stands behind a figure and makes it an ordinal, parted by bars: "st|nd|rd|th".</summary>
    public string OrdinalEndings { get; init; } = "";

    /// <summary>Whether a point behind a figure makes it an ordinal: "4. Treffen".</summary>
    public bool PointMakesOrdinal { get; init; }

    /// <summary>What it calls the things of a project, as patterns.</summary>
    public IReadOnlyDictionary<Term, string> Terms { get; init; } = new Dictionary<Term, string>();
}
