namespace Konvent.ActionPlans.Word;

/// <summary>What was read out of a document: a plan to look at, the document itself beside it, and all that somebody should look at twice.</summary>
/// <param name="Plan">A proposal; its things have new ids, its organisations none.</param>
/// <param name="Blocks">The document from beginning to end, with what became of each piece.</param>
/// <param name="NotUnderstood">What was kept as text where it stood, or has no place in a plan.</param>
/// <param name="Guessed">What was read out of a sentence; the sentence itself is kept beside it.</param>
public sealed record ReadPlan(
    PlanText Plan,
    IReadOnlyList<ReadBlock> Blocks,
    IReadOnlyList<LeftPiece> NotUnderstood,
    IReadOnlyList<GuessedPiece> Guessed
);

/// <summary>What became of a piece of a document.</summary>
public enum BlockFate
{
    /// <summary>It names a part of the plan or an action.</summary>
    Heading,

    /// <summary>A word of the form, such as the head of a column.</summary>
    Label,

    /// <summary>It was taken over as text.</summary>
    Text,

    /// <summary>It was read as a date, a sum, a figure, a country or a choice.</summary>
    Value,

    /// <summary>It was not understood; see <see cref="ReadPlan.NotUnderstood"/>.</summary>
    Left,

    /// <summary>A line of a table of contents, which is not read.</summary>
    Contents,

    /// <summary>It says what is known here anyway.</summary>
    Known,

    /// <summary>It says something that a plan does not hold itself, and other than what is known here.</summary>
    NotTaken,
}

/// <summary>A paragraph of the document, also one in a table.</summary>
/// <param name="Action">The action it belongs to, counted from nought.</param>
/// <param name="IsCell">Whether it stands in a table.</param>
/// <param name="Whose">Whose name, country or kind it tells, where it tells such a thing.</param>
public sealed record ReadBlock(
    string Text,
    BlockFate Fate,
    PlanPlace Place,
    int? Action,
    bool IsCell,
    Whose Whose = default
);

/// <summary>Of whom a document tells: a partner, a further instrument of an action, or else the project and the plan's own instrument. All counted from nought.</summary>
public readonly record struct Whose(int? Partner = null, int? Action = null, int? Further = null);

/// <summary>A piece that was not understood, and the place in the plan where it was left.</summary>
/// <param name="Block">Its number among the blocks.</param>
public sealed record LeftPiece(int Block, string Text, PlanPlace Place, int? Action);

/// <summary>A value that was found in a sentence.</summary>
/// <param name="Found">As it was understood.</param>
/// <param name="Sentence">Where it was found.</param>
public sealed record GuessedPiece(int Block, PlanPlace Place, int? Action, string Found, string Sentence);
