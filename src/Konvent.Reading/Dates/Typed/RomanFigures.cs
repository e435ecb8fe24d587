namespace Konvent.Reading;

/// <summary>Numbers in Roman figures, in capitals: months, phases, meetings.</summary>
internal static class RomanFigures
{
    private static readonly string[] All = "I II III IV V VI VII VIII IX X XI XII XIII XIV XV".Split(' ');

    /// <summary>The number they say; 0 where they say none up to fifteen.</summary>
    public static int Of(ReadOnlySpan<char> said)
    {
        for (var place = 0; place < All.Length; place++)
            if (said.SequenceEqual(All[place]))
                return place + 1;
        return 0;
    }
}
