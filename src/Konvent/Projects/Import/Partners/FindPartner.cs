using Konvent.Projects.Import.Lines;
using Konvent.Projects.Organisations;
using Konvent.Projects.Partners;
using Konvent.Ui;

namespace Konvent.Projects.Import.Partners;

/// <summary>Finds the partner that each line of a table speaks of, and asks where it may be one that was named before under another spelling.</summary>
internal sealed class FindPartner(TableInHand hand, IReadOnlyList<PartnerRow> partners, Texts texts)
{
    private readonly Dictionary<string, (PartnerLine Line, NameLetters Letters)> before = new(StringComparer.Ordinal);

    private readonly List<(PartnerRow Partner, NameLetters Letters)> known =
    [
        .. partners.Select(partner => (partner, new NameLetters(partner.Name.Own().Text))),
    ];

    private readonly ILookup<string, PartnerRow> called = partners
        .SelectMany(partner =>
            partner.Name.Languages.Select(language => (Name: PlainWords.Of(partner.Name[language]!), Partner: partner))
        )
        .ToLookup(name => name.Name, name => name.Partner, StringComparer.Ordinal);

    /// <returns>False where the line names nobody, or is left out.</returns>
    public bool For(PartnerLine line)
    {
        line.Name = line.Cell(hand, PartnerColumn.Name);
        if (line.Name.Length == 0)
        {
            line.Refuse(texts["import.line.noName"], nameof(PartnerColumn.Name));
            return false;
        }
        var (plain, letters) = (PlainWords.Of(line.Name), new NameLetters(line.Name));
        line.Partner = called[plain].FirstOrDefault();
        line.Fate = line.Partner is null ? Fate.New : Fate.Changed;
        if (before.TryGetValue(plain, out var same))
            line.Refuse(texts["import.line.twice", same.Line.Row.Line], nameof(PartnerColumn.Name));
        else if (before.Values.FirstOrDefault(other => other.Letters.IsLike(letters)).Line is { } alike)
            Ask(line, texts["import.line.twiceAlike", alike.Row.Line, alike.Name]);
        else if (
            line.Partner is null
            && known.FirstOrDefault(other => other.Letters.IsLike(letters)).Partner is { } partner
        )
            Ask(line, texts["import.line.alike", partner.Name.Own().Text]);
        before.TryAdd(plain, (line, letters));
        return line.Fate != Fate.LeftOut;
    }

    private void Ask(PartnerLine line, string sentence)
    {
        line.MayBeChosen = true;
        var said = hand.SaidOf(line.Row);
        if (said == Resemblance.Same)
            line.Fate = Fate.LeftOut;
        else if (said is null)
            line.Refuse(sentence, nameof(PartnerColumn.Name));
    }
}
