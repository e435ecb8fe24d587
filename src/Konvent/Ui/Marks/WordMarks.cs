namespace Konvent.Ui.Marks;

/// <summary>Marks word by word what became of a text: what stayed, what went, what came.</summary>
public static class WordMarks
{
    // A text of which less than this stayed is easier to read as one that went and one that came.
    private const double RewrittenBelow = 0.2;

    /// <summary>The pieces in reading order. Those that are not added make up the old text, those that are not removed the new one.</summary>
    public static IReadOnlyList<Piece> Between(string before, string after)
    {
        var (old, @new) = (Tokens.ParagraphsOf(before), Tokens.ParagraphsOf(after));
        var pieces = new List<Piece>();
        var at = 0;
        // Paragraphs first: a long text with a change in one of them is then as quick as the paragraph, and reads as that change.
        foreach (var block in Alignment.Of(old, @new))
        {
            Add(pieces, PieceKind.Same, old[at..block.Old]);
            foreach (var (was, now) in ParagraphPairs.Of(old[block.Old..block.OldEnd], @new[block.New..block.NewEnd]))
                Within(pieces, was, now);
            at = block.OldEnd;
        }
        Add(pieces, PieceKind.Same, old[at..]);
        return pieces;
    }

    private static void Within(List<Piece> pieces, string before, string after)
    {
        var (old, @new) = (Tokens.Of(before), Tokens.Of(after));
        var blocks = Readable(Alignment.Of(old, @new), old);
        if (IsRewritten(blocks, old, @new))
            blocks = [new Block(0, old.Length, 0, @new.Length)];
        var at = 0;
        foreach (var block in blocks)
        {
            Add(pieces, PieceKind.Same, old[at..block.Old]);
            Add(pieces, PieceKind.Removed, old[block.Old..block.OldEnd]);
            Add(pieces, PieceKind.Added, @new[block.New..block.NewEnd]);
            at = block.OldEnd;
        }
        Add(pieces, PieceKind.Same, old[at..]);
    }

    /// <summary>Joins changes between which only a space or a sign stayed: “the old house” becoming “a new house” is one change, not two.</summary>
    private static List<Block> Readable(List<Block> blocks, string[] old)
    {
        var joined = new List<Block>();
        foreach (var block in blocks)
            if (joined.Count > 0 && IsThin(old.AsSpan(joined[^1].OldEnd..block.Old)))
                joined[^1] = joined[^1] with
                {
                    OldCount = block.OldEnd - joined[^1].Old,
                    NewCount = block.NewEnd - joined[^1].New,
                };
            else
                joined.Add(block);
        return joined;
    }

    private static bool IsThin(ReadOnlySpan<string> stayed)
    {
        foreach (var token in stayed)
            if (Tokens.IsWord(token) || token == "\n")
                return false;
        return true;
    }

    private static bool IsRewritten(List<Block> blocks, string[] old, string[] @new)
    {
        var (words, newWords) = (old.Count(Tokens.IsWord), @new.Count(Tokens.IsWord));
        var stayed = words - blocks.Sum(block => old[block.Old..block.OldEnd].Count(Tokens.IsWord));
        return stayed < RewrittenBelow * Math.Min(words, newWords);
    }

    private static void Add(List<Piece> pieces, PieceKind kind, string[] tokens)
    {
        if (tokens.Length == 0)
            return;
        var text = string.Concat(tokens);
        if (pieces.Count > 0 && pieces[^1].Kind == kind)
            pieces[^1] = pieces[^1] with { Text = pieces[^1].Text + text };
        else
            pieces.Add(new Piece(kind, text));
    }
}
