namespace Konvent.Reading;

/// <summary>Where a date may begin.</summary>
internal sealed class DateStarts(string text, List<Token> tokens, DateVocabulary vocabulary, JoinedHyphens hyphens)
{
    private const string Openers = "'’([„“\"«»:*+–—|•";

    public bool IsOne(int at) => MayOpen(at) && CanBegin(at);

    // Most words say nothing in a date, so they are asked for once.
    private bool MayOpen(int at) =>
        tokens[at].Kind switch
        {
            PieceKind.Number => tokens[at].Text.Length <= 4,
            PieceKind.Word => text[tokens[at].Span.Start] is 'I' or 'V' or 'X' || vocabulary.Opens(tokens[at].Text),
            _ => tokens[at].Text == "~",
        };

    // What hangs on another word or figure is a part of it: "S3", "12/345", "v2.1", "+358 3 000 4521".
    private bool CanBegin(int at) =>
        at == 0
        || (
            tokens[at].IsApart
                ? !IsInNumber(at)
                : hyphens.IsOne(at - 1) || (tokens[at - 1].Text is [var sign] && Openers.Contains(sign))
        );

    // A group of figures behind another one begins nothing, but a date with its signs does.
    private bool IsInNumber(int at) =>
        tokens[at].Kind == PieceKind.Number
        && (
            (
                tokens[at - 1].Kind == PieceKind.Number
                && FiguresInTexts.At(text, tokens[at].Span.Start) is not ({ Sense: Sense.Date }, _)
            ) || NumberWords.StandBefore(tokens, at, vocabulary)
        );
}
