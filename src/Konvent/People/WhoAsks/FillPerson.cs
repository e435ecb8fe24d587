using Konvent.People.Rights;
using Konvent.People.SignIn.Demo;
using Konvent.Ui;
using Konvent.Ui.Frame;

namespace Konvent.People.WhoAsks;

/// <summary>Puts the person who asks, and what is their own, into the frame of a page; and says when this is a demo.</summary>
internal sealed class FillPerson(Texts texts, DemoMode demo) : IFillFrame
{
    public async ValueTask Fill(PageFrame frame, HttpContext http)
    {
        frame.IsDemo = await demo.IsOn(http.RequestAborted);
        if (http.Asker() is { } person)
        {
            frame.PersonName = person.Name;
            frame.Own.Add(new Way("/account", texts["people.account.title"], "person"));
            frame.Own.Add(new Way("/account/keys", texts["people.account.keys"], "key"));
            if (person.May(Deed.ManagePeople, Place.Server))
                frame.Own.Add(new Way("/people", texts["directory.title"], "people"));
            if (person.May(Deed.SeeMail, Place.Server))
                frame.Own.Add(new Way("/mail", texts["people.letters.title"], "mail"));
        }
    }
}
