namespace Konvent.ActionPlans.Word.Understanding;

/// <summary>Keeps the document as it passes by, with what became of each piece.</summary>
internal sealed class ReadingReport
{
    private readonly List<ReadBlock> blocks = [];
    private readonly List<LeftPiece> left = [];
    private readonly List<GuessedPiece> guessed = [];

    /// <summary>Where the reading is.</summary>
    public PlanPlace Place { get; set; } = PlanPlace.General;

    public int? Action { get; set; }

    /// <summary>The piece at hand, by its number.</summary>
    public int Block => blocks.Count - 1;

    public void Begin(string text, bool isCell) => blocks.Add(new(text, BlockFate.Text, Place, Action, isCell));

    /// <summary>Says what became of the piece at hand; it belongs where the reading is by now.</summary>
    public void Became(BlockFate fate) => Became(fate, Block);

    public void Became(BlockFate fate, int block) =>
        blocks[block] = blocks[block] with { Fate = fate, Place = Place, Action = Action };

    /// <summary>Says what the piece at hand tells, and of whom.</summary>
    public void Tell(PlanPlace place, Whose whose) =>
        blocks[Block] = blocks[Block] with { Place = place, Whose = whose };

    /// <summary>Nobody knows what the piece is: it stays where it stood.</summary>
    public void Leave(PlanPlace place, int? block = null)
    {
        var at = block ?? Block;
        blocks[at] = blocks[at] with { Fate = BlockFate.Left, Place = place, Action = Action };
        left.Add(new(at, blocks[at].Text, place, Action));
    }

    public void Guess(string found, int? block = null) =>
        guessed.Add(new(block ?? Block, Place, Action, found, blocks[block ?? Block].Text));

    public ReadPlan Of(PlanText plan) => new(plan, blocks, [.. left.OrderBy(piece => piece.Block)], guessed);
}
