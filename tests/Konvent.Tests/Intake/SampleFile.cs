using System.Text;
using Konvent.Basics;
using Konvent.Intake;
using Konvent.Reading;
using Konvent.Ui;
using Shouldly;

namespace Konvent.Tests.Intake;

/// <summary>Files as somebody would bring them, and what is read in them: each paragraph with the sign of its kind.</summary>
internal static class SampleFile
{
    public static Task<SourceText> Read(string name, byte[] file) =>
        ReadFile.Of(name, new MemoryStream(file), TestContext.Current.CancellationToken);

    /// <summary>A heading begins with a hash, an item with a dash.</summary>
    public static async Task<string> Paragraphs(string name, byte[] file)
    {
        var text = await Read(name, file);
        return string.Join(
            '\n',
            text.Paragraphs.Select(paragraph => Sign(paragraph.Kind) + paragraph.Span.In(text.Text))
        );
    }

    public static Task<string> Paragraphs(string name, string file) => Paragraphs(name, Encoding.UTF8.GetBytes(file));

    /// <summary>The key of the rule by which it is refused, which has a sentence in every language.</summary>
    public static async Task<string> Refused(string name, byte[] file)
    {
        var broken = (await Should.ThrowAsync<RuleBroken>(() => Read(name, file))).First;
        var texts = new Texts();
        foreach (var language in Texts.Languages)
            texts.In(language, () => texts[broken.Key, broken.Values]).ShouldNotContain(broken.Key);
        return broken.Key;
    }

    private static string Sign(ParagraphKind kind) =>
        kind switch
        {
            ParagraphKind.Heading => "# ",
            ParagraphKind.Item => "- ",
            _ => "",
        };
}
