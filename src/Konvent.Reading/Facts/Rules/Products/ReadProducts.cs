namespace Konvent.Reading;

/// <summary>Reads milestones and deliverables: what each is called, its number, and when it is due.</summary>
internal static class ReadProducts
{
    public static void In(TextInHand hand)
    {
        var known = new HashSet<(bool, string)>();
        foreach (var product in ProductsInSentence.In(hand).Concat(ProductLines.In(hand)))
            if (known.Add(product.Key))
                hand.Facts.Add(product.Fact(hand.Written));
    }
}
