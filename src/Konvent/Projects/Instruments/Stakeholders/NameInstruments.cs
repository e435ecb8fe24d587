using Konvent.History.Comparison;
using Konvent.Storage;
using Konvent.Ui;
using Microsoft.EntityFrameworkCore;

namespace Konvent.Projects.Instruments.Stakeholders;

/// <summary>Knows what policy instruments are called, so that the history can say around which one a group stands.</summary>
internal sealed class NameInstruments(KonventDb db, Texts texts) : INameThings
{
    public string Kind => "instrument";

    public async Task<IReadOnlyDictionary<Guid, string>> NamesOf(
        IReadOnlyCollection<Guid> things,
        CancellationToken stop
    )
    {
        var instruments = await db
            .Instruments.Where(instrument => things.Contains(instrument.Id))
            .Select(instrument => new
            {
                instrument.Id,
                instrument.Kind,
                instrument.Number,
                instrument.Name,
            })
            .ToListAsync(stop);
        return instruments.ToDictionary(row => row.Id, row => texts.InstrumentName(row.Name, row.Kind, row.Number));
    }
}
