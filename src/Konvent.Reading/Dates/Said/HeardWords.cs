namespace Konvent.Reading;

/// <summary>Words that are understood beyond those that are written; each string holds alternatives, parted by bars.</summary>
internal sealed record HeardWords
{
    public string From { get; init; } = "";
    public string Until { get; init; } = "";

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

    /// <summary>Further names by place: twelve months, four seasons, four quarters, two halves, three thirds.</summary>
    public Names Months { get; init; }
    public Names Seasons { get; init; }
    public Names Quarters { get; init; }
    public Names Halves { get; init; }
    public Names Thirds { get; init; }
}
