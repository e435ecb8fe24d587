using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>Parts a passage into its sentences.</summary>
internal static class Sentences
{
    // What goes on longer is a list or no prose at all.
    private const int MostTokens = 300;

    // So many quotation marks and brackets may close or open a sentence.
    private const int MostMarks = 5;

    private static readonly FrozenSet<string> Abbreviations =
        "r godz hod val klo kl uur pok bud soba dv kab каб ет сала ч час тел тлф ώρα αιθ γρ τηλ kamb nam telpa krs rum lok sal aud salle bur plk zt mobil ext fax mob mobil app int wew dw durchw tlf tfn telf telef kpt dr mr mrs ms mgr inz ing prof nr no st str ul al tel ca art abs z b bzw inkl ggf usw vgl par ust im ks pl sr sra dott ssa avv geom arch phil mag dipl hab doc dkfm mme mlle mm av bd no nos vs etc ir drs bc phdr judr rndr mudr arh dl pt int dhr mevr pg pag p s cf núm num tfno apdo c d j k l m n t v g e f h q w x y adr telf talr αρ uimh br čís nru lic dna nbr kl ok oz sl tj tzv atd apod npr itd sv gg ma kb pm ún úč č sz u stb pl ul"
            .Split(' ')
            .Select(Folding.Fold)
            .ToFrozenSet();

    public static IReadOnlyList<Sentence> Of(Passage passage)
    {
        var sentences = new List<Sentence>();
        var within = new Within(passage);
        for (var first = 0; first < passage.Tokens.Count; )
        {
            var next = first + 1;
            while (next < passage.Tokens.Count && next - first < MostTokens && !EndsBefore(passage, within, next))
                next++;
            sentences.Add(new(passage, first, next));
            first = next;
        }
        Sentence.Share(passage, sentences);
        return sentences;
    }

    private static bool EndsBefore(Passage passage, Within within, int next)
    {
        var tokens = passage.Tokens;
        var end = next - 1;
        while (
            end > 0
            && next - end <= MostMarks
            && tokens[end].Text is "\"" or "”" or "“" or "»" or ")" or "*"
            && !tokens[end].IsApart
        )
            end--;
        if (tokens[end].Text is not ("." or "!" or "?" or "…" or "..." or ".."))
            return false;
        if (!tokens[next].IsApart || within.Covers(next))
            return false;
        var begins = next;
        while (
            begins < tokens.Count - 1
            && begins - next < MostMarks
            && tokens[begins].Text is "\"" or "„" or "“" or "«" or "»" or "(" or "*" or "["
        )
            begins++;
        if (tokens[begins].Kind == PieceKind.Word && !passage.IsCapital(begins))
            return false;
        // "2021. – 2027."
        if (tokens[next].Text is "–" or "-" && end > 0 && IsNumber(tokens, end - 1) && IsNumber(tokens, next + 1))
            return false;
        return tokens[end].Text != "."
            || end == 0
            || !IsAbbreviation(passage, end - 1)
            || EndsDateOrHour(passage, end - 1, begins);
    }

    private static bool IsNumber(List<Token> tokens, int at) =>
        at < tokens.Count && tokens[at].Kind == PieceKind.Number;

    private static bool IsAbbreviation(Passage passage, int token) =>
        passage.Tokens[token] switch
        {
            // "1. Name" at the begin of a line.
            { Kind: PieceKind.Number, Text.Length: <= 2 } => token == 0
                || (passage.Lexicon.PointMakesOrdinal && IsOrdinal(passage, token)),
            // "36 °C." is a measure, "C." an initial.
            { Kind: PieceKind.Word, Text.Length: 1 } when passage.Is(token - 1, "°") => false,
            { Kind: PieceKind.Word, Text.Length: 1 } => passage.IsCapital(token)
                || Abbreviations.Contains(passage.Tokens[token].Text),
            { Kind: PieceKind.Word } word => Abbreviations.Contains(word.Text),
            _ => false,
        };

    // "2025 r. Dla", "kl. 9. Lisäksi": behind a year a capital begins a sentence, behind an hour a small word with one.
    private static bool EndsDateOrHour(Passage passage, int token, int begins) =>
        passage.IsWord(begins)
        && passage.Tokens[begins].Text.Length > 1
        && (
            IsBehindYear(passage, token)
            || (
                passage.IsSmall(begins)
                && passage.Tokens[token].Kind == PieceKind.Number
                && passage.Times.Exists(time => time.First <= token && time.Next > token)
            )
        );

    private static bool IsBehindYear(Passage passage, int token) =>
        token > 0
        && passage.Tokens[token] is { Kind: PieceKind.Word, Text.Length: <= 2 }
        && passage.Tokens[token - 1] is { Kind: PieceKind.Number, Text.Length: 4 };

    // Before a capital an ordinal stands in headings, and where every noun has one: "das 4. Treffen", not "Phase 2. Das".
    private static bool IsOrdinal(Passage passage, int token) =>
        passage.Kind != ParagraphKind.Prose || (passage.Language == Language.German && !passage.IsSmall(token + 2));

    /// <summary>Dates and sums, within which no sentence ends.</summary>
    private sealed class Within(Passage passage)
    {
        private int _date;
        private int _sum;

        public bool Covers(int token) =>
            Covers(passage.Dates, ref _date, token) || Covers(passage.Sums, ref _sum, token);

        private static bool Covers<T>(List<At<T>> found, ref int at, int token)
        {
            while (at < found.Count && found[at].Next <= token)
                at++;
            return at < found.Count && found[at].First < token;
        }
    }
}
