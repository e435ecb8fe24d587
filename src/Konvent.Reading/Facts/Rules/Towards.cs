using System.Collections.Frozen;

namespace Konvent.Reading;

/// <summary>The small words before what something is changed to: "from 3 May to 7 June", "von 2 auf 1,5 Millionen".</summary>
internal static class Towards
{
    private static readonly FrozenSet<string> Words =
        "to until auf au a à al alla allo para naar tot til till na do za pentru la į uz για σε go chuig għal"
            .Split(' ')
            .Select(Folding.Fold)
            .ToFrozenSet();

    public static bool Says(Sentence sentence, int at) => Words.Contains(sentence.Passage.Tokens[at].Text);
}
