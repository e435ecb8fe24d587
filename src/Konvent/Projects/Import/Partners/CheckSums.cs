using Konvent.Projects.Import.Lines;
using Konvent.Reading;
using Konvent.Ui;

namespace Konvent.Projects.Import.Partners;

/// <summary>Adds up what a line of sums should add up, and says where it does not. Nothing is mended.</summary>
internal sealed class CheckSums(ReadSums sums, Texts texts)
{
    public void Run(IReadOnlyList<PartnerLine> lines)
    {
        var above = new List<PartnerLine>();
        foreach (var line in lines)
            if (line.Fate == Fate.Sum)
                Check(line, above);
            else
                above.Add(line);
    }

    private void Check(PartnerLine line, IReadOnlyList<PartnerLine> above)
    {
        foreach (var (column, heading, stated) in sums.In(line))
        {
            var parts = above.Select(part => sums.At(part, column)).OfType<Money>().ToList();
            if (parts.Count == 0 || parts.Exists(part => part.Currency != stated.Currency))
                continue;
            var reckoned = parts.Sum(part => part.Amount);
            if (reckoned != stated.Amount && Money.Fits(reckoned, stated.Currency))
                line.Said.Add(
                    texts[
                        "import.line.sum",
                        heading,
                        stated.Write(texts.Language),
                        new Money(reckoned, stated.Currency).Write(texts.Language)
                    ]
                );
        }
    }
}
