using Konvent.People.Accounts;
using Konvent.People.WhoAsks;
using Konvent.Ui;
using Konvent.Ui.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Konvent.People.SecondStep;

/// <summary>A person's second step: turned on with an app, recovery codes, turned off.</summary>
public sealed class ChooseSecondStepPage(
    FindAccount accounts,
    TurnOnSecondStep turnOn,
    ChangeSecondStep change,
    SecondStepNotes notes,
    Texts texts
) : PageModel, IPrepare
{
    [BindProperty]
    public SecondStepForm Form { get; set; } = new();

    public Account Account { get; private set; } = null!;

    public OfferedKey? Offer { get; private set; }

    public int CodesLeft { get; private set; }

    /// <summary>New recovery codes, shown by this one answer and never again.</summary>
    public IReadOnlyList<string> NewCodes { get; private set; } = [];

    public string KeyAddress =>
        $"otpauth://totp/Konvent:{Uri.EscapeDataString(Account.Email ?? "")}?secret={Offer!.Key}&issuer=Konvent";

    public Task OnGet(CancellationToken stop) => Prepare(stop);

    public async Task OnPostTurnOn(CancellationToken stop)
    {
        await Find(stop);
        NewCodes = await turnOn.Run(Account, Form.Sealed, Form.Code, stop);
        await Prepare(stop);
    }

    public async Task OnPostRenew(CancellationToken stop)
    {
        await Find(stop);
        NewCodes = await change.RenewCodes(Account, Form.Password, stop);
        await Prepare(stop);
    }

    public async Task<IActionResult> OnPostTurnOff(CancellationToken stop)
    {
        await Find(stop);
        await change.TurnOff(Account, Form.Password, stop);
        TempData["Done"] = texts["people.secondStep.turnedOff"];
        return Redirect("/account");
    }

    public async Task Prepare(CancellationToken stop)
    {
        await Find(stop);
        if (!Account.TwoFactorEnabled)
            Offer = turnOn.OfferAgain(Account, Form.Sealed);
        CodesLeft = RecoveryCodes.Left(await notes.Recovery(Account, stop));
    }

    private async Task Find(CancellationToken stop) => Account = await accounts.Own(HttpContext.Who(), stop);
}

/// <summary>What is typed to turn the second step on or off.</summary>
public sealed class SecondStepForm
{
    /// <summary>The key on offer, sealed.</summary>
    public string? Sealed { get; set; }

    public string? Code { get; set; }

    public string? Password { get; set; }
}
