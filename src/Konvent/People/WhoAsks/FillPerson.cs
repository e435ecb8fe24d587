using Konvent.Ui;
using Konvent.Ui.Frame;

namespace Konvent.People.WhoAsks;

/// <summary>Puts the person who asks, and what is their own, into the frame of a page.</summary>
internal sealed class FillPerson(Texts texts) : IFillFrame
{
    public ValueTask Fill(PageFrame frame, HttpContext http)
    {
        if (http.Asker() is { } person)
        {
            frame.PersonName = person.Name;
            frame.Own.Add(new Way("/account", texts["people.account.title"], "person"));
        }
        return ValueTask.CompletedTask;
    }
}
