using Konvent.People.Accounts;
using Konvent.People.Rights;
using Konvent.People.Sessions;
using Konvent.People.SignIn;
using Konvent.People.WhoAsks;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Konvent.People.Invitations;

/// <summary>Where the link of an invitation leads: says who invites into what, and lets the person take it up with a button.</summary>
public sealed class AcceptInvitationPage(
    AcceptInvitation accept,
    FindAccount accounts,
    StartSession start,
    INamePlaces names,
    Texts texts
) : BehindLink, IPrepare
{
    [BindProperty]
    public NewAccountForm Form { get; set; } = new();

    /// <summary>Null where the link works no more.</summary>
    public Invitation? Invitation { get; private set; }

    public string Where { get; private set; } = "";

    public Person? Asker => HttpContext.Asker();

    /// <summary>Whether there is an account with the invited address.</summary>
    public bool HasAccount { get; private set; }

    public async Task<IActionResult> OnGet(CancellationToken stop)
    {
        await Prepare(stop);
        if (Invitation is null)
            return Gone();
        (Form.Name, Form.Language) = (Invitation.Name, Invitation.Language.Code);
        return Page();
    }

    public async Task<IActionResult> OnPost(CancellationToken stop)
    {
        if (await accept.Find(Secret, stop) is not { } invitation)
            return Gone();
        var person = new NewPerson(Form.Name, Form.Language, Form.Password);
        var account = await accept.AsNewPerson(invitation, person, stop);
        await start.Run(account, "link", HttpContext, stop);
        return await Welcome(invitation, account, stop);
    }

    public async Task<IActionResult> OnPostTake(CancellationToken stop)
    {
        if (await accept.Find(Secret, stop) is not { } invitation)
            return Gone();
        var account = await accounts.Own(HttpContext.Who(), stop);
        await accept.WithAccount(invitation, account, stop);
        TempData["Done"] = texts["people.invitation.taken"];
        return await Begin(invitation, stop);
    }

    public async Task Prepare(CancellationToken stop)
    {
        if (await accept.Find(Secret, stop) is not { } invitation)
            return;
        Invitation = invitation;
        Where = await WriteInvitation.WhereOf(invitation, texts.Language, names, stop);
        HasAccount = await accounts.ByEmail(invitation.Email, stop) is not null;
    }

    private Task<RedirectResult> Welcome(Invitation invitation, Account account, CancellationToken stop)
    {
        Response.Cookies.Delete("lang");
        TempData["Done"] = texts.In(account.Language, () => texts["people.invitation.welcome"]);
        return Begin(invitation, stop);
    }

    private async Task<RedirectResult> Begin(Invitation invitation, CancellationToken stop) =>
        Redirect(await names.BeginningOf(invitation.Where, stop) ?? ReturnPath.Usual);
}

/// <summary>What a new person says of themselves.</summary>
public sealed class NewAccountForm
{
    public string? Name { get; set; }

    /// <summary>Asked for only where the link does not say it.</summary>
    public string? Email { get; set; }

    public string? Language { get; set; }

    public string? Password { get; set; }
}
