using FsCheck;
using FsCheck.Fluent;

namespace Konvent.Reading.Tests.Texts;

/// <summary>Texts that nobody writes, given to whatever reads.</summary>
internal static class Hostile
{
    /// <summary>Thousands of texts of these pieces, in any of the languages.</summary>
    public static void Mixed(string[] pieces, Action<string, Language> read) =>
        Prop.ForAll(
                Gen.ArrayOf(Gen.Elements(pieces)).ToArbitrary(),
                Gen.Elements(Language.All.ToArray()).ToArbitrary(),
                (some, language) => read(string.Concat(some), language)
            )
            .Check(Config.QuickThrowOnFailure.WithMaxTest(3000).WithEndSize(60));

    /// <summary>Thousands of texts of any characters.</summary>
    public static void AnyCharacters(Action<string, Language> read) =>
        Prop.ForAll<string>(text => read(text ?? "", Language.Polish))
            .Check(Config.QuickThrowOnFailure.WithMaxTest(2000));

    /// <summary>A piece so many times.</summary>
    public static string Endless(string piece, int times) => string.Concat(Enumerable.Repeat(piece, times));

    /// <summary>Each behind the one before it, none empty, all within the stretch.</summary>
    public static void ShouldBeInOrder(this IEnumerable<TextSpan> spans, TextSpan within)
    {
        var at = within.Start;
        foreach (var span in spans)
        {
            span.Start.ShouldBeGreaterThanOrEqualTo(at);
            span.End.ShouldBeGreaterThan(span.Start);
            at = span.End;
        }
        at.ShouldBeLessThanOrEqualTo(within.End);
    }
}
