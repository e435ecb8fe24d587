using Konvent.People.Invitations;
using Konvent.People.Sessions;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.People.Start;

/// <summary>Where the link from the console leads: the first operator's account.</summary>
public sealed class StartPage(StartHouse house, StartSession session, Texts texts) : BehindLink, IPrepare
{
    [BindProperty]
    public NewAccountForm Form { get; set; } = new();

    public bool IsOpen { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        Form.Language = texts.Language.Code;
        return IsOpen ? Page() : Gone();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await house.Find(Secret, stop) is not { } link)
            return Gone();
        var person = new NewPerson(Form.Name, Form.Language, Form.Password);
        var account = await house.Run(link, Form.Email, person, stop);
        await session.Run(account, "link", HttpContext, stop);
        Response.Cookies.Delete("lang");
        TempData["Done"] = texts.In(account.Language, () => texts["people.start.done"]);
        return Redirect("/projects");
    }

    public async Task Prepare(CancellationToken stop) => IsOpen = await house.Find(Secret, stop) is not null;
}
