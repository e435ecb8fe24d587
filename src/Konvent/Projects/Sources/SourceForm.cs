using Konvent.Reading;
using Konvent.Ui.Forms;
using Konvent.Ui.Forms.Races;

namespace Konvent.Projects.Sources;

/// <summary>A source as the form shows and sends it.</summary>
public sealed class SourceForm
{
    public int Version { get; set; }

    [Called("sources.part")]
    public string? Part { get; set; }

    [Called("sources.says")]
    public WordingField Says { get; set; } = new();

    [Called("sources.document")]
    public string? Document { get; set; }

    [Called("sources.saidBy")]
    public string? SaidBy { get; set; }

    [Called("sources.address")]
    public string? Address { get; set; }

    [Called("sources.dated")]
    public string? Dated { get; set; }

    [Called("sources.sentence", IsProse = true)]
    public string? Sentence { get; set; }

    [Called("sources.sentenceLanguage")]
    public string? SentenceLanguage { get; set; }

    /// <param name="reader">In whose language dates are written.</param>
    public static SourceForm Of(Source source, Language reader) =>
        new()
        {
            Version = source.Version,
            Part = source.About.Part,
            Says = WordingField.Of(source.Says),
            Document = source.Document,
            SaidBy = source.SaidBy,
            Address = source.Address,
            Dated = source.Dated?.Write(reader),
            Sentence = source.Sentence,
            SentenceLanguage = source.SentenceLanguage?.Code,
        };

    /// <param name="reader">In whose language dates are typed.</param>
    public WrittenSource Read(Language reader)
    {
        var typed = new TypedFields(reader);
        var known = Language.TryOf(SentenceLanguage, out var language);
        typed.Rules.Require(
            known || string.IsNullOrEmpty(SentenceLanguage),
            "basics.reading.language.unknown",
            nameof(SentenceLanguage),
            SentenceLanguage ?? ""
        );
        var written = new WrittenSource(
            typed.Words(Says, nameof(Says)),
            Document ?? "",
            SaidBy,
            Address,
            typed.When(Dated, nameof(Dated)),
            Sentence,
            known ? language : null
        );
        typed.Rules.Enforce();
        return written;
    }
}
