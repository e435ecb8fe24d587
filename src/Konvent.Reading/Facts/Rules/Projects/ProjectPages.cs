namespace Konvent.Reading;

/// <summary>The addresses of a text as names spell them: "www.izera-bez-dymu.example.org" is a page of IZERA BEZ DYMU.</summary>
internal sealed class ProjectPages
{
    // Shorter ones stand within other words.
    private const int Shortest = 4;
    private const int MostPages = 200;

    private readonly List<string> _spelled = [];

    public static ProjectPages In(TextInHand hand)
    {
        var pages = new ProjectPages();
        foreach (var sentence in hand.Sentences)
        foreach (var address in sentence.Addresses)
            if (!address.What.IsMail && pages._spelled.Count < MostPages)
                pages._spelled.Add(SpelledInLatin.Of(address.What.Text));
        return pages;
    }

    /// <summary>Whether one of them has the name in it.</summary>
    public bool Name(string name)
    {
        var plain = SpelledInLatin.Of(name);
        var german = SpelledInLatin.WithTwoLetters(name);
        return plain.Length >= Shortest
            && _spelled.Exists(page =>
                page.Contains(plain, StringComparison.Ordinal) || page.Contains(german, StringComparison.Ordinal)
            );
    }
}
