namespace Konvent.Reading;

/// <summary>Words that are understood beyond those that are written; each string holds alternatives, parted by bars.</summary>
internal sealed record HeardWords
{
    public string From { get; init; } = "";
    public string Until { get; init; } = "";

    /// <summary>Words before a last day that never stand between two sides ("by", "no later than", "entro il").</summary>
    public string By { get; init; } = "";

    /// <summary>Which of the words for from, until and between stand behind ("saakka", "között", "-ig").</summary>
    public string Behind { get; init; } = "";

    /// <summary>Which of the words for from mean "of" as well: in a text they open a range and nothing else.</summary>
    public string OrOf { get; init; } = "";

    /// <summary>Only between two sides ("to", "bis zum").</summary>
    public string To { get; init; } = "";
    public string And { get; init; } = "";

    /// <summary>Before two sides that "and" joins ("between"), or behind them.</summary>
    public string Between { get; init; } = "";
    public string Around { get; init; } = "";

    /// <summary>Words that add nothing: articles, "of", "r.", endings of ordinals.</summary>
    public string Noise { get; init; } = "";

    /// <summary>Such words that stand before a date and never between its parts ("in", "w", "am"): in a text, a date begins after them.</summary>
    public string Before { get; init; } = "";

    /// <summary>The year in which the text was written ("this year", "br."); a form does not ask for it.</summary>
    public string ThisYear { get; init; } = "";

    public string NextYear { get; init; } = "";
    public string LastYear { get; init; } = "";
    public string ThisMonth { get; init; } = "";

    /// <summary>Before a month or a season: the nearest to come, or the nearest that is over.</summary>
    public string Next { get; init; } = "";
    public string Last { get; init; } = "";

    public string Weekdays { get; init; } = "";

    /// <summary>Words that may stand beside a time of the day as beside much else ("at", "um"); those that make a figure one are the language's own.</summary>
    public string Hours { get; init; } = "";

    /// <summary>Words before or behind a day that is the name of a street or square ("ul", "rue").</summary>
    public string Streets { get; init; } = "";

    /// <summary>Names of months that are other words as well: alone they count only behind a word such as "in".</summary>
    public string AlsoOthers { get; init; } = "";

    /// <summary>Words behind such a month that show it to be the other word ("mai multe").</summary>
    public string ShowOther { get; init; } = "";

    /// <summary>
    /// For a language in which a day in figures stands without a word before it ("11.6."): how words begin, folded, behind which such figures count
    /// parts of a text ("kohta 4.2."); empty for the others.
    /// </summary>
    public string PartsOfTexts { get; init; } = "";

    /// <summary>Whether a day may stand behind its month although the language does not write it so ("May 5").</summary>
    public bool MonthFirst { get; init; }

    /// <summary>First to fourth in every form; together with the words below they name quarters and halves.</summary>
    public Names Ordinals { get; init; }
    public string QuarterWords { get; init; } = "";
    public string HalfWords { get; init; } = "";

    /// <summary>Whether the number may stand behind ("trimestrul II", "kvartal 1").</summary>
    public bool NumberBehind { get; init; }

    /// <summary>The months with an ending that says from, or until ("jaanuarist", "jaanuarini").</summary>
    public Names MonthsFrom { get; init; }
    public Names MonthsUntil { get; init; }

    /// <summary>Beginning, middle and end with such an ending ("végéig").</summary>
    public Names ThirdsFrom { get; init; }
    public Names ThirdsUntil { get; init; }

    /// <summary>Further names by place: twelve months, four seasons, four quarters, two halves, three thirds.</summary>
    public Names Months { get; init; }
    public Names Seasons { get; init; }
    public Names Quarters { get; init; }
    public Names Halves { get; init; }
    public Names Thirds { get; init; }
}
